package dev.ansatz.workbench.internal.app;

import dev.ansatz.runtime.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Opens folders as workspaces. */
final class Workspaces {
  private Workspaces() {}

  /**
   * Opens a folder; makes it, and what marks it as a workspace, where that is missing.
   *
   * @throws IOException with a sentence, where that cannot be
   */
  static Workspace open(Path folder) throws IOException {
    Path root = folder.toAbsolutePath().normalize();
    if (Files.exists(root) && !Files.isDirectory(root)) {
      throw new IOException("A workspace must be a folder; " + root + " is a file.");
    }
    Workspace workspace = new Workspace(root);
    try {
      Files.createDirectories(workspace.experiments());
      Files.createDirectories(workspace.runs()); // the index keeps its file there
      workspace.mark();
    } catch (IOException e) {
      throw new IOException(
          "The workspace %s must be writable: %s. Choose another folder with --workspace."
              .formatted(root, e.getMessage()),
          e);
    }
    return workspace;
  }

  /** Returns the folder that is opened where the user names none and none was open before. */
  static Path standard() {
    return Path.of(System.getProperty("user.home"), "ansatz");
  }
}
