package dev.ansatz.runtime.store.internal;

import java.io.IOException;
import java.io.OutputStream;

/** Writes what a file is to contain. */
@FunctionalInterface
public interface Content {

  /**
   * Writes everything.
   *
   * @param out not to be closed
   * @throws IOException where {@code out} throws it
   */
  void writeTo(OutputStream out) throws IOException;
}
