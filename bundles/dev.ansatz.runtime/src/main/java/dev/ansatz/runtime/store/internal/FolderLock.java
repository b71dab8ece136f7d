package dev.ansatz.runtime.store.internal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The mark of a process at work in a run's folder: a file that it holds a lock on. The operating
 * system takes the lock back when the process ends, however it does.
 *
 * <p>The file is empty and nobody reads it: on POSIX systems, closing any channel of a file lets go
 * of the locks that the process has on it.
 */
public final class FolderLock implements AutoCloseable {
  /** The file's name. */
  public static final String FILE = "lock";

  private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();
  private static final int ATTEMPTS = 10;
  private static final long PAUSE_MILLIS = 20;

  private final Path file;
  private final FileChannel channel;

  private FolderLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /**
   * Takes the lock of a folder.
   *
   * @return nothing where another process or another run of this one has it
   * @throws IOException where the file cannot be made, or the system has no locks there
   */
  public static Optional<FolderLock> take(Path dir) throws IOException {
    Path file = dir.toRealPath().resolve(FILE);
    if (!HELD.add(file)) {
      return Optional.empty();
    }
    Optional<FolderLock> lock = Optional.empty();
    try {
      lock = patiently(file);
    } finally {
      if (lock.isEmpty()) {
        HELD.remove(file);
      }
    }
    return lock;
  }

  // Whoever only looks holds the lock for a moment, and that is no refusal.
  private static Optional<FolderLock> patiently(Path file) throws IOException {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      Optional<FolderLock> lock = once(file);
      if (lock.isPresent()) {
        return lock;
      }
      pause();
    }
    return Optional.empty();
  }

  private static Optional<FolderLock> once(Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      if (isOurs(channel) && Files.exists(file)) {
        return Optional.of(new FolderLock(file, channel));
      }
    } catch (OverlappingFileLockException e) {
      // another copy of this class has it
    } catch (RuntimeException e) {
      channel.close();
      throw e;
    }
    channel.close();
    return Optional.empty();
  }

  // Where the system has no locks, only the runs of this process are kept apart.
  private static boolean isOurs(FileChannel channel) {
    try {
      return channel.tryLock() != null;
    } catch (IOException e) {
      return true;
    }
  }

  private static void pause() throws IOException {
    try {
      Thread.sleep(PAUSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while waiting for a lock", e);
    }
  }

  /**
   * Returns whether anyone has the lock of a folder.
   *
   * @throws IOException where the system has no locks there
   */
  public static boolean isTaken(Path dir) throws IOException {
    Path file = dir.toRealPath().resolve(FILE);
    if (HELD.contains(file)) {
      return true;
    }
    return Files.exists(file) && !canShare(file);
  }

  private static synchronized boolean canShare(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
        FileLock lock = channel.tryLock(0, Long.MAX_VALUE, true)) {
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  /** Lets go, and removes the file where that can be done. */
  @Override
  public void close() {
    try (channel) {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      System.getLogger(FolderLock.class.getName())
          .log(System.Logger.Level.DEBUG, "cannot remove " + file, e);
    } finally {
      HELD.remove(file);
    }
  }
}
