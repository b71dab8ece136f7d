package dev.ansatz.runtime.store.internal;

import dev.ansatz.runtime.engine.FolderException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The folder of a run under way. Every file appears whole or not at all: it is written under
 * another name and then renamed. One thread at a time uses it.
 *
 * <p>A hidden file keeps a little space in reserve, so that the last word on a run can be written
 * even where its results have filled the disk. A lock marks the folder as taken: of two processes
 * that want one folder, one is refused.
 */
public final class RunFolder implements AutoCloseable {
  private static final String RESERVE = ".reserve";
  private static final int RESERVE_BYTES = 32 * 1024;

  private final Path dir;
  private final TreeSet<String> files = new TreeSet<>();
  private final FolderLock lock;

  private final boolean reopened;

  private RunFolder(Path dir, FolderLock lock, boolean reopened) {
    this.dir = dir;
    this.lock = lock;
    this.reopened = reopened;
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
      checkFree(path);
      return new RunFolder(path, take(path, () -> checkEmpty(path)), false);
    } catch (FileAlreadyExistsException e) {
      throw new FolderException(
          "the output folder must be a folder; %s is a file".formatted(e.getFile()));
    } catch (IOException e) {
      throw new FolderException(
          "the output folder %s cannot be used: %s".formatted(path, StoreException.reason(e)));
    }
  }

  /**
   * Takes the folder of a run that is to go on. What it left is removed, but for what it goes on
   * from: its experiment, its times, its checkpoints, its trials.
   *
   * @throws FolderException where another process is at work in it, or it cannot be written to
   */
  public static RunFolder reopen(Path dir) {
    Path path = dir.toAbsolutePath().normalize();
    try {
      return new RunFolder(path, take(path, () -> Leftovers.remove(path)), true);
    } catch (IOException e) {
      throw new FolderException(
          "the run in %s cannot go on: %s".formatted(path, StoreException.reason(e)));
    }
  }

  private interface Preparation {
    void run() throws IOException;
  }

  private static FolderLock take(Path dir, Preparation preparation) throws IOException {
    FolderLock lock = FolderLock.take(dir).orElseThrow(() -> new FolderException(inUse(dir)));
    try {
      preparation.run();
      Files.write(dir.resolve(RESERVE), new byte[RESERVE_BYTES]);
      return lock;
    } catch (IOException | RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  private static String inUse(Path dir) {
    return "%s is in use by another run, of this process or another".formatted(dir);
  }

  private static void checkFree(Path dir) throws IOException {
    if (FolderLock.isTaken(dir)) {
      throw new FolderException(inUse(dir));
    }
    checkEmpty(dir);
  }

  private static void checkEmpty(Path dir) throws IOException {
    try (Stream<Path> entries = Files.list(dir)) {
      if (entries.anyMatch(entry -> !entry.endsWith(FolderLock.FILE))) {
        throw new FolderException(
            "the output folder must be empty or not yet exist; %s has files in it: choose another"
                    .formatted(dir)
                + " folder or remove them");
      }
    }
  }

  /** Returns whether it is the folder of a run that goes on. */
  public boolean reopened() {
    return reopened;
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
    try {
      makeFolder(target.getParent());
      WholeFile.write(target, content);
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

  /** Writes a text in UTF-8; see {@link #write}. */
  public void writeText(String name, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    write(name, out -> out.write(bytes));
  }

  /** As {@link #writeText}, and returns only when the text is on the disk. */
  public void writeForGood(String name, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    try {
      WholeFile.replace(dir.resolve(name), out -> out.write(bytes));
      files.add(name);
    } catch (IOException e) {
      throw new StoreException(dir, name, e);
    }
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

  /** Lets other processes have the folder. */
  @Override
  public void close() {
    lock.close();
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
