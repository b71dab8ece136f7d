package dev.ansatz.formats;

import dev.ansatz.api.data.DataException;
import dev.ansatz.api.progress.StopToken;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** What is in a file, whether it is compressed with gzip or not. */
final class ContentStream extends FilterInputStream {
  private static final int CHUNK = 1 << 16;
  private static final int FIRST_ROOM = 1 << 26;
  private static final byte[] GZIP_MAGIC = {0x1f, (byte) 0x8b};

  private final Path path;

  private ContentStream(Path path, InputStream content) {
    super(content);
    this.path = path;
  }

  static ContentStream open(Path path, StopToken stop) throws IOException {
    InputStream file = new BufferedInputStream(new Stoppable(Files.newInputStream(path), stop));
    try {
      file.mark(GZIP_MAGIC.length);
      boolean compressed = Arrays.equals(file.readNBytes(GZIP_MAGIC.length), GZIP_MAGIC);
      file.reset();
      return new ContentStream(path, compressed ? new GZIPInputStream(file, CHUNK) : file);
    } catch (IOException e) {
      file.close();
      throw new ContentStream(path, file).named(e);
    }
  }

  @Override
  public int read() throws IOException {
    byte[] single = new byte[1];
    return read(single, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(single[0]);
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    try {
      return in.read(bytes, offset, length);
    } catch (IOException e) {
      throw named(e);
    }
  }

  /** Takes so many bytes, or all that are left. Room is made as bytes come: counts may lie. */
  byte[] take(int count) throws IOException {
    byte[] taken = new byte[Math.min(count, FIRST_ROOM)];
    int filled = readNBytes(taken, 0, taken.length);
    while (filled == taken.length && filled < count) {
      taken = Arrays.copyOf(taken, (int) Math.min(count, 2L * taken.length));
      filled += readNBytes(taken, filled, taken.length - filled);
    }
    return filled == taken.length ? taken : Arrays.copyOf(taken, filled);
  }

  /** Makes the exception for contents that break a rule. */
  DataException bad(String predicate) {
    return new DataException(path + " " + predicate);
  }

  private IOException named(IOException e) {
    if (e instanceof EOFException) {
      throw new DataException(path + " is truncated: it ends in the midst of its gzip stream", e);
    } else if (e instanceof ZipException) {
      throw new DataException(
          "%s must be a whole gzip file; it is damaged: %s".formatted(path, e.getMessage()), e);
    }
    return e;
  }

  /** Asks at every read whether it is to go on. */
  private static final class Stoppable extends FilterInputStream {
    private final StopToken stop;

    Stoppable(InputStream in, StopToken stop) {
      super(in);
      this.stop = stop;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      stop.check();
      return in.read(bytes, offset, Math.min(length, CHUNK));
    }
  }
}
