package dev.ansatz.data.sequences.internal;

import dev.ansatz.api.tensor.Tensor;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The hash of numbers, as little-endian doubles. */
final class Sha256 {
  private static final int BLOCK = 1024;

  private final MessageDigest digest;

  Sha256() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }

  void add(Tensor tensor) {
    ByteBuffer block = ByteBuffer.allocate(BLOCK * Double.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    for (int i = 0; i < tensor.size(); i++) {
      block.putDouble(tensor.get(i));
      if (!block.hasRemaining() || i == tensor.size() - 1) {
        digest.update(block.array(), 0, block.position());
        block.clear();
      }
    }
  }

  String hex() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
