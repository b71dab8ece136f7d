package dev.ansatz.data.images.internal.install;

import dev.ansatz.api.data.DataException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** What has been downloaded of a file. Failures here are this machine's, not a mirror's. */
record PartFile(Path path) {

  /** Something that the file system may refuse. */
  private interface Action<T> {
    T run() throws IOException;
  }

  private <T> T attempt(Action<T> action) {
    try {
      return action.run();
    } catch (IOException e) {
      throw new DataException(
          "%s cannot be written: %s; make room for it, or name another folder by --data"
              .formatted(path, e),
          e);
    }
  }

  static PartFile beside(Path target) {
    PartFile part = new PartFile(target.resolveSibling(target.getFileName() + ".part"));
    part.attempt(() -> Files.createDirectories(target.getParent()));
    return part;
  }

  /** Returns the number of bytes that are there. */
  long size() {
    return attempt(() -> Files.exists(path) ? Files.size(path) : 0);
  }

  /** Opens it for writing behind what is there. */
  FileChannel open() {
    return attempt(
        () -> FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.APPEND));
  }

  /** Writes bytes to the open file. */
  void append(FileChannel channel, ByteBuffer bytes) {
    attempt(
        () -> {
          while (bytes.hasRemaining()) {
            channel.write(bytes);
          }
          return null;
        });
  }

  void delete() {
    attempt(() -> Files.deleteIfExists(path));
  }

  /** Gives the file its name. */
  void moveTo(Path target) {
    attempt(() -> Files.move(path, target, StandardCopyOption.REPLACE_EXISTING));
  }
}
