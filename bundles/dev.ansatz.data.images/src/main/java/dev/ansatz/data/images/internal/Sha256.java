package dev.ansatz.data.images.internal;

import dev.ansatz.api.tensor.Tensor;
import dev.ansatz.formats.Idx;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Takes bytes and tells their SHA-256. */
public final class Sha256 extends OutputStream {
  private final MessageDigest digest;

  /** Begins. */
  public Sha256() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  @Override
  public void write(int b) {
    digest.update((byte) b);
  }

  @Override
  public void write(byte[] bytes) {
    digest.update(bytes);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) {
    digest.update(bytes, offset, length);
  }

  /** Takes the bytes of an IDX file that holds a tensor. */
  void take(Tensor tensor) {
    try {
      Idx.write(tensor, this);
    } catch (IOException e) {
      throw new UncheckedIOException("a hash refuses no byte", e);
    }
  }

  /** Returns the hash in lower-case hexadecimal digits, and begins anew. */
  public String hex() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
