package dev.ansatz.launcher;

import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A folder for a framework's state, locked so that one process alone uses it. Slots are kept and
 * used again; as many are made as processes ever ran at once.
 */
public final class Slot implements AutoCloseable {
  private static final int LIMIT = 256;

  private final File folder;
  private final FileChannel lock;

  private Slot(File folder, FileChannel lock) {
    this.folder = folder;
    this.lock = lock;
  }

  /**
   * Returns the first slot that is free.
   *
   * @param cache the folder of the slots; is made where it is missing
   * @throws LaunchException where the folder cannot be written, or all slots are taken
   */
  static Slot acquire(File cache) throws LaunchException {
    try {
      Files.createDirectories(cache.toPath());
      for (int i = 0; i < LIMIT; i++) {
        File folder = new File(cache, "framework-" + i);
        FileChannel channel = locked(new File(cache, folder.getName() + ".lock"));
        if (channel != null) {
          return new Slot(folder, channel);
        }
      }
    } catch (IOException e) {
      throw new LaunchException(
          "The cache folder '" + cache + "' must be writable: " + e + "; set ANSATZ_CACHE.", e);
    }
    throw new LaunchException(
        "At most " + LIMIT + " processes may share the cache folder '" + cache + "'.");
  }

  private static FileChannel locked(File file) throws IOException {
    FileChannel channel =
        FileChannel.open(file.toPath(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      FileLock lock = channel.tryLock();
      if (lock != null) {
        return channel;
      }
    } catch (OverlappingFileLockException e) {
      // another framework of this process has it
    }
    channel.close();
    return null;
  }

  /** Returns the folder for the framework. */
  File storage() {
    return new File(folder, "storage");
  }

  /** Returns the folder for temporary files. */
  File temporary() {
    return new File(folder, "tmp");
  }

  /** Returns what was remembered, or the empty text. */
  String recall() {
    try {
      return Files.readString(memory());
    } catch (IOException e) {
      return "";
    }
  }

  /** Remembers a text, at once or not at all. */
  void remember(String text) throws IOException {
    Path next = folder.toPath().resolve("memory.next");
    Files.writeString(next, text);
    Files.move(next, memory(), StandardCopyOption.ATOMIC_MOVE);
  }

  private Path memory() {
    return folder.toPath().resolve("memory");
  }

  /** Empties the slot; what it remembers goes first. */
  void clear() throws IOException {
    Files.deleteIfExists(memory());
    delete(folder);
    Files.createDirectories(folder.toPath());
  }

  private static void delete(File file) throws IOException {
    File[] children = Files.isSymbolicLink(file.toPath()) ? null : file.listFiles();
    if (children != null) {
      for (File child : children) {
        delete(child);
      }
    }
    Files.deleteIfExists(file.toPath());
  }

  @Override
  public void close() {
    try {
      lock.close();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
