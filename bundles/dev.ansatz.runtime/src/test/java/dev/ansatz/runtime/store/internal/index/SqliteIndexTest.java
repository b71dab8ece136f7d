package dev.ansatz.runtime.store.internal.index;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ansatz.api.metric.Score.Better;
import dev.ansatz.runtime.engine.RunState;
import dev.ansatz.runtime.store.Condition;
import dev.ansatz.runtime.store.RunCurve;
import dev.ansatz.runtime.store.RunIndex;
import dev.ansatz.runtime.store.RunQuery;
import dev.ansatz.runtime.store.StoredMetric;
import dev.ansatz.runtime.store.StoredRun;
import dev.ansatz.runtime.store.StoredRun.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteIndexTest {
  @TempDir Path workspace;

  private RunIndex open() {
    RunIndex index = new SqliteIndex(workspace);
    index.refresh();
    return index;
  }

  private static List<String> ids(RunIndex index, RunQuery query) {
    return index.list(query).stream().map(StoredRun::id).toList();
  }

  private static RunQuery where(String conditions) {
    return query(conditions, Set.of(), Optional.empty());
  }

  private static RunQuery query(String conditions, Set<RunState> states, Optional<String> order) {
    List<Condition> all = conditions.isEmpty() ? List.of() : Condition.parse(conditions);
    return new RunQuery(all, states, true, order, false, 100, Optional.of(Set.of()));
  }

  @Test
  void holdsWhatTheFolderSays() {
    Path dir = SampleRuns.finished(workspace, "a", 2);
    try (RunIndex index = open()) {
      StoredRun run = index.list(RunQuery.ALL).get(0);
      assertEquals("a", run.id());
      assertEquals(dir, run.dir());
      assertEquals(RunState.FINISHED, run.state());
      assertEquals(7, run.seed().getAsLong());
      assertEquals("2026-01-01T00:00:00Z", run.started().get().toString());
      assertEquals(
          Map.of(
              "test.vpt", new StoredMetric("test", "vpt", "steps", Better.HIGHER, 1, 2, 2, 2),
              "train.loss",
                  new StoredMetric(
                      "train", "loss", "nats", Better.NEITHER, 3, Double.NaN, 0.25, 0.5)),
          run.metrics());
      assertEquals(
          Map.of("data.id", "lorenz", "data.split.train", 0.5, "model.id", "esn"),
          index
              .list(
                  new RunQuery(
                      List.of(),
                      Set.of(),
                      false,
                      Optional.empty(),
                      false,
                      1,
                      Optional.of(Set.of("data.id", "data.split.train", "model.id"))))
              .get(0)
              .settings());
    }
  }

  @Test
  void conditionsSpeakOfFieldsMetricsAndSettings() {
    SampleRuns.finished(workspace, "a", 1);
    SampleRuns.finished(workspace, "b", 2);
    SampleRuns.finished(workspace, "c", 3);
    try (RunIndex index = open()) {
      assertEquals(List.of("b", "c"), ids(index, where("test.vpt >= 2")));
      assertEquals(List.of("b"), ids(index, where("test.vpt >= 2 and model.units < 300")));
      assertEquals(List.of("a", "c"), ids(index, where("test.vpt != 2")));
      assertEquals(List.of("b"), ids(index, where("id = B")));
      assertEquals(List.of("a", "b", "c"), ids(index, where("title ~ SAMPLE and seed = 7")));
      assertEquals(List.of("a", "b", "c"), ids(index, where("data.id = Lorenz")));
      assertEquals(List.of(), ids(index, where("model.id > 3")));
      assertEquals(List.of(), ids(index, where("train.loss < 100")), "NaN meets nothing");
      assertEquals(List.of("a", "b", "c"), ids(index, where("started >= 2026 and state=finished")));
      assertEquals(List.of(), ids(index, where("state != finished")));
      assertEquals(List.of(), ids(index, where("no.such = 1")));
    }
  }

  @Test
  void metricsAreSortedBestFirst() {
    SampleRuns.finished(workspace, "a", 1);
    SampleRuns.finished(workspace, "b", 2);
    try (RunIndex index = open()) {
      assertEquals(List.of("b", "a"), ids(index, query("", Set.of(), Optional.of("test.vpt"))));
      assertEquals(List.of("a", "b"), ids(index, query("", Set.of(), Optional.of("model.units"))));
    }
  }

  @Test
  void aRunWhoseProcessIsGoneWasKilled() {
    SampleRuns.write(workspace.resolve("runs/a"), "RUNNING", 1);
    SampleRuns.finished(workspace, "b", 1);
    try (RunIndex index = open()) {
      Set<RunState> killed = Set.of(RunState.KILLED);
      assertEquals(List.of("a"), ids(index, query("", killed, Optional.empty())));
      assertEquals(List.of(), ids(index, query("", Set.of(RunState.RUNNING), Optional.empty())));
      assertEquals(List.of("a"), ids(index, where("state = killed")));
    }
  }

  @Test
  void trialsAreEntriesOfTheirOwn() {
    SampleRuns.sweep(workspace, "s");
    try (RunIndex index = open()) {
      assertEquals(List.of("s"), ids(index, RunQuery.ALL));
      List<StoredRun> all = index.list(where(""));
      assertEquals(List.of("s/trials/001", "s"), all.stream().map(StoredRun::id).toList());
      assertEquals(List.of(Kind.TRIAL, Kind.SWEEP), all.stream().map(StoredRun::kind).toList());
      assertEquals(Kind.TRIAL, index.find("s/trials/001").get().kind());
    }
  }

  @Test
  void whatChangesOnDiskIsReadAgain() throws IOException {
    Path dir = SampleRuns.finished(workspace, "a", 1);
    try (RunIndex index = open()) {
      assertEquals(0, index.refresh());
      Path record = dir.resolve("run.json");
      Files.writeString(record, Files.readString(record).replace("A sample", "B sample"));
      Files.setLastModifiedTime(record, FileTime.fromMillis(1));
      assertEquals(1, index.refresh());
      assertEquals("B sample", index.list(RunQuery.ALL).get(0).title());
    }
  }

  @Test
  void aRemovedFolderIsForgotten() throws IOException {
    Path dir = SampleRuns.finished(workspace, "a", 1);
    try (RunIndex index = open()) {
      try (var files = Files.list(dir)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
      Files.delete(dir);
      assertEquals(Optional.empty(), index.find("a"));
      assertEquals(1, index.refresh());
      assertEquals(List.of(), index.list(RunQuery.ALL));
      assertEquals(List.of(), index.curves("train.loss", List.of("a")));
    }
  }

  @Test
  void aWorkspaceMayBeMoved() throws IOException {
    Path old = workspace.resolve("old");
    SampleRuns.finished(old, "a", 1);
    new StoreService().open(old).close();
    try (RunIndex index = new SqliteIndex(old)) {
      assertEquals(1, index.refresh());
    }
    Path moved = Files.move(old, workspace.resolve("new"));
    try (RunIndex index = new SqliteIndex(moved)) {
      assertEquals(0, index.refresh(), "nothing to be read again");
      assertEquals(moved.resolve("runs/a"), index.list(RunQuery.ALL).get(0).dir());
    }
  }

  @Test
  void aCorruptIndexIsSetAsideAndMadeAnew() throws IOException {
    SampleRuns.finished(workspace, "a", 1);
    open().close();
    Path file = workspace.resolve(".ansatz/index-1.sqlite");
    for (int number = 1; number <= 2; number++) {
      Files.writeString(file, "This was an index once. ".repeat(100));
      try (RunIndex index = open()) {
        assertEquals(List.of("a"), ids(index, RunQuery.ALL));
        assertEquals(1, index.notes().size());
        String kept = "index-1.sqlite.corrupt-" + number;
        assertTrue(index.notes().get(0).contains("kept as " + kept), index.notes().get(0));
        assertTrue(Files.exists(file.resolveSibling(kept)));
      }
    }
    try (RunIndex index = open()) {
      assertEquals(List.of(), index.notes());
    }
  }

  @Test
  void corruptionThatShowsLateIsMendedToo() throws IOException {
    for (int i = 0; i < 40; i++) {
      SampleRuns.finished(workspace, "run-" + i, i);
    }
    open().close();
    Path file = workspace.resolve(".ansatz/index-1.sqlite");
    byte[] bytes = Files.readAllBytes(file);
    Arrays.fill(bytes, 4096, bytes.length, (byte) 0x5A);
    Files.write(file, bytes);
    try (RunIndex index = open()) {
      assertEquals(40, index.list(RunQuery.ALL).size());
      assertEquals(1, index.notes().size());
    }
  }

  @Test
  void whereTheIndexCannotBeWrittenTheFoldersAreRead() throws IOException {
    SampleRuns.finished(workspace, "a", 1);
    Files.writeString(workspace.resolve(".ansatz"), "in the way");
    try (RunIndex index = open()) {
      assertEquals(List.of("a"), ids(index, RunQuery.ALL));
      assertEquals(1, index.notes().size());
      assertTrue(index.notes().get(0).contains("all runs' folders were read"));
    }
  }

  @Test
  void whereTheIndexIsTakenAwayTheFoldersAreRead() throws IOException {
    SampleRuns.finished(workspace, "a", 1);
    try (RunIndex index = open()) {
      Path folder = workspace.resolve(".ansatz");
      Files.move(folder, workspace.resolve("elsewhere"));
      SampleRuns.finished(workspace, "b", 1);
      index.refresh();
      assertEquals(List.of("a", "b"), ids(index, RunQuery.ALL));
    }
    try (RunIndex index = open()) {
      assertEquals(List.of("a", "b"), ids(index, RunQuery.ALL));
    }
  }

  @Test
  void anotherConnectionSeesWhatWasRegistered() {
    Path dir = SampleRuns.finished(workspace, "a", 1);
    try (RunIndex writer = new SqliteIndex(workspace);
        RunIndex reader = new SqliteIndex(workspace)) {
      long before = reader.version();
      assertEquals(before, reader.version());
      writer.register(dir);
      assertNotEquals(before, reader.version());
      assertEquals(List.of("a"), ids(reader, RunQuery.ALL));
      assertEquals(0, reader.refresh());
    }
  }

  @Test
  void curvesComeFromTheTableWhereThereIsNoQuickFile() {
    SampleRuns.finished(workspace, "a", 1);
    Path quick = SampleRuns.finished(workspace, "b", 1);
    SampleRuns.curves(quick, 8);
    try (RunIndex index = open()) {
      List<RunCurve> curves = index.curves("train.loss", List.of("b", "none", "a"));
      assertEquals(List.of("b", "a"), curves.stream().map(RunCurve::run).toList());
      assertArrayEquals(new long[] {1, 300}, curves.get(0).steps());
      assertArrayEquals(new double[] {1, 8}, curves.get(0).values());
      assertArrayEquals(new long[] {1, 2, 4}, curves.get(1).steps());
      assertArrayEquals(new double[] {0.5, 0.25, Double.NaN}, curves.get(1).values());
      assertEquals("nats", curves.get(1).unit());
      assertEquals(List.of(), index.curves("train.none", List.of("a", "b")));
    }
  }
}
