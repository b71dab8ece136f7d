package dev.ansatz.cli.internal.runs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ansatz.cli.internal.TestShell;
import dev.ansatz.cli.internal.TestShell.Result;
import dev.ansatz.runtime.json.Json;
import dev.ansatz.runtime.store.internal.FolderLock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunsCommandTest {
  private static final String LONG_AGO = "2001-02-03T04:05:06Z";

  @TempDir Path home;
  private TestShell shell;

  @BeforeEach
  void makeShell() {
    shell = new TestShell(home);
  }

  private void store(String id, String state, String started, long process) throws IOException {
    Path dir = Files.createDirectories(home.resolve("runs").resolve(id));
    Files.writeString(
        dir.resolve("run.json"),
        """
        {"state": "%s", "reason": "", "title": "Lorenz", "seed": 7,
         "scores": {"test.vpt": {"value": 17.25, "unit": "Lyapunov times"},
                    "test.mse": {"value": "NaN", "unit": ""}}}
        """
            .formatted(state));
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
