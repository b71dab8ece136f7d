package dev.ansatz.runtime.store.internal;

import java.io.BufferedOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Writes files that appear whole or not at all: under another name first, which then becomes the
 * file's.
 */
public final class WholeFile {
  private static final int BUFFER = 1 << 16;

  private WholeFile() {}

  /**
   * Writes a file, or replaces it. What was there before a failure is still there.
   *
   * @throws IOException where it cannot be written
   */
  public static void write(Path file, Content content) throws IOException {
    replace(file, content, false);
  }

  /**
   * As {@link #write}, and returns only when the contents are on the disk: a power cut leaves the
   * one or the other.
   *
   * @throws IOException where it cannot be written
   */
  public static void replace(Path file, Content content) throws IOException {
    replace(file, content, true);
    forceFolder(file.getParent());
  }

  /**
   * Gives a file that is complete the name it is to have, when its contents are on the disk.
   *
   * @throws IOException where that cannot be done
   */
  static void rename(Path temporary, Path file) throws IOException {
    force(temporary);
    Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
    forceFolder(file.getParent());
  }

  private static void replace(Path file, Content content, boolean forced) throws IOException {
    Path temporary = file.resolveSibling("." + file.getFileName() + ".tmp");
    try {
      fill(temporary, content, forced);
      Files.move(
          temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  private static void fill(Path file, Content content, boolean forced) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), BUFFER)) {
      content.writeTo(out);
    }
    if (forced) {
      force(file);
    }
  }

  // A channel would give up where the thread has been interrupted.
  private static void force(Path file) throws IOException {
    try (FileOutputStream out = new FileOutputStream(file.toFile(), true)) {
      out.getFD().sync();
    }
  }

  // Not every system can: there the order of the file system's own journal must do.
  private static void forceFolder(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      System.getLogger(WholeFile.class.getName())
          .log(System.Logger.Level.DEBUG, "cannot force " + folder, e);
    }
  }
}
