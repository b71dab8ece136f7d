package dev.ansatz.runtime.store.internal.index;

import dev.ansatz.runtime.store.RunIndex;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;

/** A process that writes runs and tells the index of each. */
final class IndexingProcess {
  private IndexingProcess() {}

  /** Starts one. */
  static Process start(Path workspace, String prefix, int runs) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return new ProcessBuilder(
            java,
            "-cp",
            System.getProperty("java.class.path"),
            IndexingProcess.class.getName(),
            workspace.toString(),
            prefix,
            Integer.toString(runs))
        .redirectErrorStream(true)
        .redirectOutput(new File(workspace.toFile(), prefix + ".log"))
        .start();
  }

  /** What the process does. */
  public static void main(String[] arguments) {
    Path workspace = Path.of(arguments[0]);
    for (int i = 0; i < Integer.parseInt(arguments[2]); i++) {
      try (RunIndex index = new SqliteIndex(workspace)) {
        Path dir = SampleRuns.write(dir(workspace, arguments[1], i), "RUNNING", i);
        index.register(dir);
        SampleRuns.write(dir, "FINISHED", i);
        index.register(dir);
        if (!index.notes().isEmpty()) {
          throw new IllegalStateException(index.notes().toString());
        }
      }
    }
  }

  private static Path dir(Path workspace, String prefix, int number) {
    return workspace.resolve("runs").resolve(prefix + "-" + number);
  }
}
