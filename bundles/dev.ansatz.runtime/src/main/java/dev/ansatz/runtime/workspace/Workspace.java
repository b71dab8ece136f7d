package dev.ansatz.runtime.workspace;

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

  /** Returns the workspace that a folder lies in: the nearest around it. */
  public static Optional<Workspace> around(Path folder) {
    return Stream.iterate(folder.toAbsolutePath(), path -> path != null, Path::getParent)
        .filter(path -> Files.isRegularFile(path.resolve(MARKER)))
        .findFirst()
        .map(Workspace::new);
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
