package dev.ansatz.api.data;

import java.nio.file.Path;
import java.util.List;

/**
 * Finds input files by name: absolute, beside the experiment, in the working directory, or in the
 * user's data folder.
 */
@FunctionalInterface
public interface FileFinder {

  /**
   * Finds a file or folder.
   *
   * @param name a path as the user wrote it
   * @return a path that exists
   * @throws DataException naming every place that was looked at
   */
  Path find(String name);

  /** Returns the folders where it looks for relative names, in order; empty where nobody knows. */
  default List<Path> folders() {
    return List.of();
  }
}
