package dev.ansatz.cli.internal.runs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ansatz.cli.internal.TestShell;
import dev.ansatz.cli.internal.TestShell.Result;
import dev.ansatz.runtime.json.Json;
import dev.ansatz.runtime.store.RunStore;
import dev.ansatz.runtime.store.internal.FolderLock;
import dev.ansatz.runtime.store.internal.index.StoreService;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunsCommandTest {
  private static final String LONG_AGO = "2001-02-03T04:05:06Z";

  @TempDir Path home;
  private TestShell shell;

  @BeforeEach
  void makeShell() {
    shell = new TestShell(home).with(RunStore.class, new StoreService());
  }

  private void store(String id, String state, String started, long process) throws IOException {
    Path dir = Files.createDirectories(home.resolve("runs").resolve(id));
    Files.writeString(
        dir.resolve("run.json"),
        """
        {"state": "%s", "reason": "", "title": "Lorenz", "seed": 7,
         "model": {"id": "esn", "settings": {"units": %d}},
         "scores": {"test.vpt": {"value": 17.25, "unit": "Lyapunov times", "better": "higher"},
                    "test.mse": {"value": "NaN", "unit": ""}}}
        """
            .formatted(state, 100 * id.length()));
    Files.writeString(
        dir.resolve("times.json"),
        "{\"started\": \"%s\", \"process\": %d}".formatted(started, process));
  }

  @Test
  void listsTheNewestFirst() throws IOException {
    store("a", "FINISHED", "2026-01-01T10:00:00Z", 1);
    store("b", "STOPPED", "2026-01-02T10:00:00Z", 1);
    Files.createDirectories(home.resolve("runs/not-a-run"));
    assertEquals(
        """
        b  stopped   2026-01-02 10:00  Lorenz
        a  finished  2026-01-01 10:00  Lorenz
        """,
        shell.run("runs", "list").out());
  }

  @Test
  void saysWhereThereAreNone() {
    assertEquals(new Result(0, "", "there are no runs in runs\n"), shell.run("runs", "list"));
  }

  @Test
  void aRunWhoseProcessIsAtWorkIsRunning() throws IOException {
    store("a", "RUNNING", Instant.now().toString(), ProcessHandle.current().pid());
    try (FolderLock lock = FolderLock.take(home.resolve("runs/a")).orElseThrow()) {
      assertTrue(shell.run("runs", "list").out().startsWith("a  running"), lock::toString);
    }
  }

  @Test
  void aRunWhoseProcessIsGoneWasKilledAndItsRecordSaysSoFromNowOn() throws IOException {
    store("a", "RUNNING", LONG_AGO, ProcessHandle.current().pid());
    assertTrue(shell.run("runs", "list").out().startsWith("a  killed"));
    Map<?, ?> record = (Map<?, ?>) Json.read(Files.readString(home.resolve("runs/a/run.json")));
    assertEquals("KILLED", record.get("state"));
    assertEquals("its process ended before it did", record.get("reason"));
    assertTrue(
        shell.run("runs", "show", "a").out().contains("reason  its process ended before it did"));
  }

  @Test
  void aBrokenRecordIsNamed() throws IOException {
    store("a", "FINISHED", LONG_AGO, 1);
    Files.writeString(home.resolve("runs/a/run.json"), "{");
    assertTrue(shell.run("runs", "show", "a").out().contains("run.json cannot be read"));
  }

  @Test
  void showsOne() throws IOException {
    store("a", "FINISHED", LONG_AGO, 1);
    String shown =
        """
        a finished
        title   Lorenz
        seed    7
        began   2001-02-03 04:05
        folder  runs/a
          test.vpt  17.25  Lyapunov times
          test.mse  NaN
        """;
    assertEquals(shown, shell.run("runs", "show", "a").out());
    assertEquals(shown, shell.run("runs", "show", "runs/a").out());
  }

  @Test
  void showsOneForPrograms() throws IOException {
    store("a", "FINISHED", LONG_AGO, 1);
    Map<?, ?> object = (Map<?, ?>) Json.read(shell.run("runs", "show", "a", "--json").out());
    assertEquals("FINISHED", object.get("state"));
    assertEquals(17.25, ((Map<?, ?>) object.get("metrics")).get("test.vpt"));
    assertEquals(List.of(object), Json.read(shell.run("runs", "list", "--json").out()));
  }

  @Test
  void showsTheBestEpochBesideTheLast() throws IOException {
    store("a", "FINISHED", LONG_AGO, 1);
    Path record = home.resolve("runs/a/run.json");
    String epochs =
        """
        {"epochs": [
          {"name": "best", "epoch": 3, "kept": true,
           "readings": {"loss": {"value": 0.25, "unit": "nats"}, "accuracy": {"value": 0.5}}},
          {"name": "last", "epoch": 12, "kept": false,
           "readings": {"loss": {"value": 0.125, "unit": "nats"}, "accuracy": {"value": 0.75}}}],
        """;
    Files.writeString(record, Files.readString(record).replaceFirst("\\{", epochs));
    String shown = shell.run("runs", "show", "a").out();
    assertTrue(
        shown.endsWith(
            """
                              best: epoch 3, kept  last: epoch 12
              train.loss      0.2500               0.1250          nats
              train.accuracy  0.5000               0.7500
            """),
        shown);
    Map<?, ?> object = (Map<?, ?>) Json.read(shell.run("runs", "show", "a", "--json").out());
    assertEquals(2, ((List<?>) object.get("epochs")).size());
  }

  @ParameterizedTest
  @CsvSource({"y, true", "Yes, true", "'', false", "n, false", "yeah?, false"})
  void deletesWhatTheUserAgreesTo(String answer, boolean agreed) throws IOException {
    store("a", "FINISHED", LONG_AGO, 1);
    store("b", "FINISHED", LONG_AGO, 1);
    store("c", "KILLED", LONG_AGO, 1);
    Files.createDirectories(home.resolve("runs/a/figures"));
    Files.writeString(home.resolve("runs/a/figures/a.svg"), "<svg/>");
    Result result = shell.answer(answer).run("runs", "delete", "a", "runs/a", "c");
    assertEquals(agreed ? 0 : 130, result.code());
    assertEquals(agreed ? "deleted a\ndeleted c\n" : "", result.out());
    assertEquals(agreed ? "" : "nothing was deleted\n", result.err());
    assertEquals(!agreed, Files.exists(home.resolve("runs/a")));
    assertEquals(agreed ? 1 : 3, shell.run("runs", "list").out().lines().count());
  }

  @Test
  void deletesNothingWithoutAnybodysWord() throws IOException {
    store("a", "FINISHED", LONG_AGO, 1);
    Result result = shell.run("runs", "delete", "a");
    assertEquals(2, result.code());
    assertEquals(
        "ansatz: --yes must be given where nobody can be asked; runs/a would be deleted\n",
        result.err());
    assertEquals(0, shell.run("runs", "delete", "a", "--yes").code());
    assertFalse(Files.exists(home.resolve("runs/a")));
  }

  @Test
  void aRunThatIsUnderWayIsNotDeleted() throws IOException {
    store("a", "RUNNING", Instant.now().toString(), ProcessHandle.current().pid());
    store("b", "FINISHED", LONG_AGO, 1);
    try (FolderLock lock = FolderLock.take(home.resolve("runs/a")).orElseThrow()) {
      Result result = shell.run("runs", "delete", "b", "a", "--yes");
      assertEquals(2, result.code(), lock::toString);
      assertTrue(result.err().contains("a is: stop it first"), result.err());
    }
    assertTrue(Files.exists(home.resolve("runs/b")), "all are looked at before any is deleted");
  }

  @Test
  void aTrialIsNotDeletedWithoutItsSweep() throws IOException {
    store("s/trials/001", "FINISHED", LONG_AGO, 1);
    Files.writeString(home.resolve("runs/s/sweep.json"), "{\"state\": \"FINISHED\"}");
    Result result = shell.run("runs", "delete", "s/trials/001", "--yes");
    assertTrue(result.err().contains("can only be deleted with its sweep"), result.err());
    assertEquals("deleted s\n", shell.run("runs", "delete", "s", "--yes").out());
    assertFalse(Files.exists(home.resolve("runs/s")));
  }

  private List<String> listed(String... options) {
    List<String> arguments = new ArrayList<>(List.of("runs", "list"));
    arguments.addAll(List.of(options));
    Result result = shell.run(arguments.toArray(String[]::new));
    assertEquals("", result.err());
    return result.out().lines().map(line -> line.split(" ")[0]).toList();
  }

  @Test
  void listsThoseThatMeetConditions() throws IOException {
    store("a", "FINISHED", LONG_AGO, 1);
    store("bb", "STOPPED", LONG_AGO, 1);
    store("ccc", "FINISHED", LONG_AGO, 1);
    assertEquals(List.of("run", "ccc"), listed("--where", "model.units > 200"));
    assertEquals(List.of("run", "a"), listed("--where", "test.vpt > 17 and model.units < 200"));
    assertEquals(List.of("bb"), listed("--state", "stopped"));
    assertEquals(List.of("run", "a", "bb", "ccc"), listed("--model", "ESN"));
    assertEquals(
        List.of("run", "ccc", "bb"), listed("--sort", "model.units", "--reverse", "--limit", "2"));
    assertEquals(List.of("ccc"), listed("--where", "id ~ C"));
  }

  @Test
  void showsWhatIsAskedAboutWithItsUnit() throws IOException {
    store("a", "FINISHED", LONG_AGO, 1);
    assertEquals(
        """
        run  state     began             test.vpt / Lyapunov times  model.units  title
        a    finished  2001-02-03 04:05  17.25                      100          Lorenz
        """,
        shell.run("runs", "list", "--show", "test.vpt", "--show", "model.units").out());
  }

  @Test
  void saysThatNoneMeetsTheConditions() throws IOException {
    store("a", "FINISHED", LONG_AGO, 1);
    assertEquals(
        new Result(0, "", "no run in runs meets the conditions\n"),
        shell.run("runs", "list", "--where", "test.vpt > 18"));
  }

  @Test
  void refusesConditionsThatMeanNothing() throws IOException {
    store("a", "FINISHED", LONG_AGO, 1);
    assertEquals(
        new Result(
            2, "", "ansatz: no run has a metric or setting 'test.vtp'; did you mean 'test.vpt'?\n"),
        shell.run("runs", "list", "--where", "test.vtp > 18"));
    Result formless = shell.run("runs", "list", "--where", "good");
    assertEquals(2, formless.code());
    assertTrue(formless.err().contains("must be KEY SIGN VALUE"), formless.err());
    assertEquals(2, shell.run("runs", "list", "--state", "great").code());
    assertEquals(2, shell.run("runs", "list", "--limit", "0").code());
    assertEquals(3, shell.run("runs", "list", "--workspace", "nowhere").code());
  }

  @Test
  void listsAnotherWorkspace() throws IOException {
    store("a", "FINISHED", LONG_AGO, 1);
    Path there = home.resolve("there");
    Files.createDirectories(there);
    Files.move(home.resolve("runs"), there.resolve("runs"));
    assertEquals(List.of("a"), listed("--workspace", "there"));
    assertTrue(shell.run("runs", "show", "a", "--workspace", "there").out().startsWith("a "));
  }

  @Test
  void comparesRuns() throws IOException {
    store("a", "FINISHED", LONG_AGO, 1);
    store("bb", "FINISHED", LONG_AGO, 1);
    assertEquals(
        """
        A  a   seed 7
        B  bb  seed 7

        settings that differ (1 are equal)
                       A    B
          model.units  100  200

        data: no difference (3 compared)

        plug-ins: no difference (1 compared)

        metrics, mean ± standard deviation of n runs
                                     A      B
          test.vpt / Lyapunov times  17.25  17.25
          test.mse                   NaN    NaN

        differences from A
          B − A: no test: A is a single run; repeat both with two seeds or more
        """,
        shell.run("runs", "compare", "a", "bb").out());
  }

  @Test
  void comparesRunsForProgramsAndOnAPage() throws IOException {
    store("a", "FINISHED", LONG_AGO, 1);
    store("bb", "FINISHED", LONG_AGO, 1);
    Result result = shell.run("runs", "compare", "a", "bb", "--json", "--report", "page.html");
    Map<?, ?> object = (Map<?, ?>) Json.read(result.out());
    assertEquals(
        Map.of("different", Map.of("model.units", List.of("100", "200")), "equal", 1),
        object.get("settings"));
    assertTrue(Files.readString(home.resolve("page.html")).contains("<h2>Metrics</h2>"));
  }

  @Test
  void refusesToCompareARunWithNothing() throws IOException {
    store("a", "FINISHED", LONG_AGO, 1);
    Result result = shell.run("runs", "compare", "a");
    assertEquals(2, result.code());
    assertTrue(result.err().contains("needs two runs or more"), result.err());
    assertEquals(2, shell.run("runs", "compare").code());
    assertEquals(2, shell.run("runs", "compare", "a", "none").code());
  }

  @Test
  void makesTheIndexAnew() throws IOException {
    store("a", "FINISHED", LONG_AGO, 1);
    assertEquals(new Result(0, "1 entry in runs\n", ""), shell.run("runs", "reindex"));
  }

  @Test
  void leavesNoTraceWhereNothingWasRun() throws IOException {
    shell.run("runs", "list");
    try (Stream<Path> files = Files.list(home)) {
      assertEquals(List.of(), files.toList());
    }
  }

  @Test
  void namesTheNearestRun() throws IOException {
    store("lorenz-1", "FINISHED", LONG_AGO, 1);
    assertEquals(
        new Result(2, "", "ansatz: there is no run 'lorens-1' in runs; did you mean 'lorenz-1'?\n"),
        shell.run("runs", "show", "lorens-1"));
  }

  @Test
  void refusesAFolderThatIsNoRuns() {
    assertEquals(3, shell.run("runs", "show", ".").code());
  }
}
