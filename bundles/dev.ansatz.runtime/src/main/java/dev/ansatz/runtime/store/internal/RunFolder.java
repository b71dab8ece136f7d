package dev.ansatz.runtime.store.internal;

import dev.ansatz.runtime.engine.FolderException;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The folder of a run under way. Every file appears whole or not at all: it is written under
 * another name and then renamed. One thread at a time uses it.
 *
 * <p>A hidden file keeps a little space in reserve, so that the last word on a run can be written
 * even where its results have filled the disk. It also marks the folder as taken: of two processes
 * that want one empty folder, one is refused.
 */
public final class RunFolder {
  private static final String RESERVE = ".reserve";
  private static final int RESERVE_BYTES = 32 * 1024;

  private final Path dir;
  private final TreeSet<String> files = new TreeSet<>();

  private RunFolder(Path dir) {
    this.dir = dir;
  }

  /**
   * Makes a folder and its parents, or takes an empty one.
   *
   * @throws FolderException where it is not empty, not a folder, or cannot be made or written to
   */
  public static RunFolder create(Path dir) {
    Path path = dir.toAbsolutePath().normalize();
    try {
      Files.createDirectories(path);
      checkEmpty(path);
      Files.write(path.resolve(RESERVE), new byte[RESERVE_BYTES], StandardOpenOption.CREATE_NEW);
      return new RunFolder(path);
    } catch (FileAlreadyExistsException e) {
      throw new FolderException(
          Files.isDirectory(path)
              ? "the output folder must be empty; %s is in use by another run".formatted(path)
              : "the output folder must be a folder; %s is a file".formatted(e.getFile()));
    } catch (IOException e) {
      throw new FolderException(
          "the output folder %s cannot be used: %s".formatted(path, StoreException.reason(e)));
    }
  }

  private static void checkEmpty(Path dir) throws IOException {
    try (Stream<Path> entries = Files.list(dir)) {
      if (entries.findAny().isPresent()) {
        throw new FolderException(
            "the output folder must be empty or not yet exist; %s has files in it: choose another"
                    .formatted(dir)
                + " folder or remove them");
      }
    }
  }

  /** Returns the folder, absolute. */
  public Path dir() {
    return dir;
  }

  /** Returns the folder's name, which is the run's id. */
  public String id() {
    return dir.getFileName() == null ? "run" : dir.getFileName().toString();
  }

  /** Returns the names of what has been written, sorted, with slashes: {@code "figures/a.svg"}. */
  public List<String> files() {
    return List.copyOf(files);
  }

  /**
   * Writes a file, or replaces it.
   *
   * @param name its name below the folder, with slashes
   * @throws StoreException where it cannot be written; what was there before is still there
   */
  public void write(String name, Content content) {
    Path target = dir.resolve(name);
    Path temporary = target.resolveSibling("." + target.getFileName() + ".tmp");
    try {
      makeFolder(target.getParent());
      writeAndRename(content, temporary, target);
      files.add(name);
    } catch (IOException e) {
      throw new StoreException(dir, name, e);
    }
  }

  /** Makes a folder within the run's; not the run's own, where someone has taken that away. */
  private void makeFolder(Path folder) throws IOException {
    if (!folder.equals(dir) && !Files.isDirectory(folder)) {
      Files.createDirectory(folder);
    }
  }

  private static void writeAndRename(Content content, Path temporary, Path target)
      throws IOException {
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(temporary), 1 << 16)) {
        content.writeTo(out);
      }
      Files.move(
          temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  /** Writes a text in UTF-8; see {@link #write}. */
  public void writeText(String name, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    write(name, out -> out.write(bytes));
  }

  /** Removes a file where it is there and can be removed. */
  public void remove(String name) {
    try {
      Files.deleteIfExists(dir.resolve(name));
      files.remove(name);
    } catch (IOException e) {
      System.getLogger(RunFolder.class.getName())
          .log(System.Logger.Level.DEBUG, "cannot remove " + name, e);
    }
  }

  /** Gives the reserve back: what is written now is the last. */
  public void releaseReserve() {
    remove(RESERVE);
  }

  /**
   * Removes a folder with everything in it, where it is there.
   *
   * @throws StoreException where something cannot be removed
   */
  public static void delete(Path dir) {
    if (!Files.exists(dir)) {
      return;
    }
    try (Stream<Path> tree = Files.walk(dir)) {
      for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new StoreException(
          "%s cannot be removed: %s".formatted(dir, StoreException.reason(e)), e);
    }
  }
}
