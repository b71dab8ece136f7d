package dev.ansatz.cli.internal;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/** Remembers why writing failed, which a {@link java.io.PrintStream} does not tell. */
final class WatchedOutput extends FilterOutputStream {
  private static final String READER_IS_GONE = "Broken pipe";

  private Optional<IOException> failure = Optional.empty();

  WatchedOutput(OutputStream out) {
    super(out);
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    try {
      out.write(bytes, offset, length);
    } catch (IOException e) {
      failure = Optional.of(e);
      throw e;
    }
  }

  /** Returns why something is missing behind this stream; a reader who left wants no more. */
  Optional<String> loss() {
    return failure.map(IOException::getMessage).filter(reason -> !READER_IS_GONE.equals(reason));
  }
}
