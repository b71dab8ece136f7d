package dev.ansatz.runtime.store.internal.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Finds the folders of runs, with a stamp for each: sizes and times of the files that the index
 * reads. As long as a stamp is the same, so is what the index says.
 */
final class FolderScan {
  private static final String SWEEP = "sweep.json";
  private static final List<String> FILES = List.of("run.json", SWEEP, "times.json", "metrics.csv");

  private final Path workspace;
  private final Map<String, String> stamps = new LinkedHashMap<>();

  private FolderScan(Path workspace) {
    this.workspace = workspace;
  }

  /**
   * Looks at all runs of a workspace.
   *
   * @return stamps by path below the workspace, with slashes
   */
  static Map<String, String> of(Path workspace) {
    FolderScan scan = new FolderScan(workspace);
    for (Path dir : folders(workspace.resolve("runs"))) {
      scan.add(dir);
      if (Files.isRegularFile(dir.resolve(SWEEP))) {
        folders(dir.resolve("trials")).forEach(scan::add);
      }
    }
    return scan.stamps;
  }

  private void add(Path dir) {
    stamp(dir).ifPresent(stamp -> stamps.put(path(workspace, dir), stamp));
  }

  /** Returns a folder's path below the workspace, with slashes. */
  static String path(Path workspace, Path dir) {
    return workspace.relativize(dir).toString().replace('\\', '/');
  }

  /** Returns the stamp of a folder; none where it is not a run's. */
  static Optional<String> stamp(Path dir) {
    StringBuilder stamp = new StringBuilder();
    boolean recorded = false;
    for (String name : FILES) {
      Optional<BasicFileAttributes> file = attributes(dir.resolve(name));
      recorded |= file.isPresent() && stamp.length() < 2;
      file.ifPresent(
          f ->
              stamp
                  .append(f.size())
                  .append('@')
                  .append(f.lastModifiedTime().to(TimeUnit.NANOSECONDS)));
      stamp.append(';');
    }
    return recorded ? Optional.of(stamp.toString()) : Optional.empty();
  }

  private static Optional<BasicFileAttributes> attributes(Path file) {
    try {
      return Optional.of(Files.readAttributes(file, BasicFileAttributes.class))
          .filter(BasicFileAttributes::isRegularFile);
    } catch (IOException absent) {
      return Optional.empty();
    }
  }

  private static List<Path> folders(Path parent) {
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(parent)) {
      List<Path> folders = new ArrayList<>();
      entries.forEach(folders::add);
      return folders;
    } catch (NoSuchFileException | NotDirectoryException none) {
      return List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
