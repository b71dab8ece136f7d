package dev.ansatz.formats;

import dev.ansatz.api.data.DataException;
import dev.ansatz.api.progress.StopToken;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** The bytes of a file from front to back, a chunk at a time; every failure a DataException. */
final class FileBytes {
  private static final int CHUNK = 1 << 16;

  private final Path path;
  private final FileChannel channel;
  private final StopToken stop;
  private final long size;
  private final ByteBuffer buffer = ByteBuffer.allocate(CHUNK).limit(0);
  private long fetched;

  private FileBytes(Path path, FileChannel channel, StopToken stop) throws IOException {
    this.path = path;
    this.channel = channel;
    this.stop = stop;
    this.size = channel.size();
  }

  /** Reads a file. */
  static <T> T read(Path path, StopToken stop, Reader<T> reader) {
    if (Files.isDirectory(path)) {
      throw new DataException("%s must be a file; it is a folder".formatted(path));
    }
    try (FileChannel channel = FileChannel.open(path)) {
      return reader.read(new FileBytes(path, channel, stop));
    } catch (IOException e) {
      throw unreadable(path, e);
    }
  }

  static DataException unreadable(Path path, IOException e) {
    return e instanceof NoSuchFileException
        ? new DataException("%s must be a file that exists; there is none".formatted(path), e)
        : new DataException("%s cannot be read: %s".formatted(path, e.getMessage()), e);
  }

  /** What is done with the bytes. */
  interface Reader<T> {
    T read(FileBytes bytes) throws IOException;
  }

  /** Sets how numbers of more than one byte are stored. */
  void order(ByteOrder order) {
    buffer.order(order);
  }

  /** Returns the number of bytes that have not been taken. */
  long remaining() {
    return size - fetched + buffer.remaining();
  }

  /**
   * Returns the buffer with at least so many bytes to take.
   *
   * @param count at most 8
   */
  ByteBuffer need(int count) throws IOException {
    if (buffer.remaining() < count) {
      fetch(count);
    }
    return buffer;
  }

  /**
   * Takes bytes.
   *
   * @param count at most {@link #remaining()}
   */
  byte[] take(int count) throws IOException {
    byte[] taken = new byte[count];
    for (int done = 0; done < count; ) {
      int part = Math.min(count - done, need(1).remaining());
      buffer.get(taken, done, part);
      done += part;
    }
    return taken;
  }

  private void fetch(int count) throws IOException {
    stop.check();
    buffer.compact();
    while (buffer.position() < count) {
      int read = channel.read(buffer);
      if (read < 0) {
        throw bad("is truncated: it ends after %d bytes".formatted(fetched));
      }
      fetched += read;
    }
    buffer.flip();
  }

  /** Makes the exception for contents that break a rule. */
  DataException bad(String predicate) {
    return new DataException(path + " " + predicate);
  }
}
