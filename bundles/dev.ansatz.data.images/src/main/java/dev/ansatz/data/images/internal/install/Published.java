package dev.ansatz.data.images.internal.install;

import dev.ansatz.data.images.internal.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/**
 * A published gzip file, known by its content: mirrors may have compressed it in other ways.
 *
 * @param name the file's name
 * @param size the number of bytes of the content
 * @param sha256 the SHA-256 of the content, in lower-case hexadecimal digits
 */
record Published(String name, long size, String sha256) {
  private static final int CHUNK = 1 << 16;

  /** Returns whether a file is there and has this content. */
  boolean isIn(Path file) {
    Sha256 hash = new Sha256();
    byte[] chunk = new byte[CHUNK];
    long count = 0;
    try (InputStream content = new GZIPInputStream(Files.newInputStream(file), CHUNK)) {
      int read = content.read(chunk);
      while (read >= 0 && count <= size) {
        hash.write(chunk, 0, read);
        count += read;
        read = content.read(chunk);
      }
      return count == size && hash.hex().equals(sha256);
    } catch (IOException e) {
      return false;
    }
  }

  /** Returns a size that no gzip file of this content exceeds. */
  long mostBytes() {
    return size + size / 8 + CHUNK;
  }
}
