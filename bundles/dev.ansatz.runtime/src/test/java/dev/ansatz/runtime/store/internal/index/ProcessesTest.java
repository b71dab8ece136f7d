package dev.ansatz.runtime.store.internal.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ansatz.runtime.store.RunIndex;
import dev.ansatz.runtime.store.RunQuery;
import dev.ansatz.runtime.store.StoredRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several processes at once with one index. */
class ProcessesTest {
  private static final int RUNS = 30;

  @TempDir Path workspace;

  private static Set<String> ids(RunIndex index) {
    return index.list(RunQuery.ALL).stream().map(StoredRun::id).collect(Collectors.toSet());
  }

  @Test
  void allWriteAndAllIsThere() throws Exception {
    Files.createDirectories(workspace.resolve("runs"));
    List<Process> processes = new ArrayList<>();
    for (String name : List.of("a", "b", "c")) {
      processes.add(IndexingProcess.start(workspace, name, RUNS));
    }
    try (RunIndex index = new SqliteIndex(workspace)) {
      while (processes.stream().anyMatch(Process::isAlive)) {
        index.refresh();
        ids(index);
        processes.get(0).waitFor(50, TimeUnit.MILLISECONDS);
      }
      for (Process process : processes) {
        assertEquals(0, process.waitFor(), () -> logs());
      }
      assertEquals(3 * RUNS, ids(index).size());
      index.refresh();
      assertEquals(3 * RUNS, ids(index).size());
      assertEquals(List.of(), index.notes());
    }
  }

  private String logs() {
    try (var files = Files.newDirectoryStream(workspace, "*.log")) {
      StringBuilder all = new StringBuilder();
      for (Path file : files) {
        all.append(Files.readString(file));
      }
      return all.toString();
    } catch (IOException e) {
      return e.toString();
    }
  }

  @Test
  void aProcessThatIsKilledLeavesAWholeIndex() throws Exception {
    Files.createDirectories(workspace.resolve("runs"));
    for (int round = 0; round < 3; round++) {
      Process process = IndexingProcess.start(workspace, "round" + round, 10_000);
      Path some = workspace.resolve("runs/round" + round + "-" + (5 + 7 * round));
      while (!Files.exists(some) && !process.waitFor(5, TimeUnit.MILLISECONDS)) {
        assertTrue(process.isAlive());
      }
      process.destroyForcibly().waitFor();
    }
    try (RunIndex index = new SqliteIndex(workspace);
        var folders = Files.list(workspace.resolve("runs"))) {
      index.refresh();
      assertEquals(List.of(), index.notes());
      assertEquals(
          folders
              .filter(dir -> Files.exists(dir.resolve("run.json")))
              .map(dir -> dir.getFileName().toString())
              .collect(Collectors.toSet()),
          ids(index));
    }
  }
}
