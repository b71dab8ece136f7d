package dev.ansatz.runtime.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A folder that holds experiments and their runs.
 *
 * @param root the folder
 */
public record Workspace(Path root) {

  /** The file that marks a workspace. */
  public static final String MARKER = "ansatz-workspace.yaml";

  private static final String MARKER_TEXT =
      """
      # Marks an Ansatz workspace: runs of the experiments below go to the folder runs beside this file.
      version: 1
      """;

  /** Returns the workspace that a folder lies in: the nearest around it. */
  public static Optional<Workspace> around(Path folder) {
    return Stream.iterate(folder.toAbsolutePath(), path -> path != null, Path::getParent)
        .filter(path -> Files.isRegularFile(path.resolve(MARKER)))
        .findFirst()
        .map(Workspace::new);
  }

  /** Marks the folder as a workspace, where it is not marked yet. */
  public void mark() throws IOException {
    Path marker = root.resolve(MARKER);
    if (!Files.exists(marker)) {
      Files.writeString(marker, MARKER_TEXT);
    }
  }

  /** Returns where the experiment files lie. */
  public Path experiments() {
    return root.resolve("experiments");
  }

  /** Returns where the runs' folders lie. */
  public Path runs() {
    return root.resolve("runs");
  }
}
