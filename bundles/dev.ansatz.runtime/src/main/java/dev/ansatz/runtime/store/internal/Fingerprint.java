package dev.ansatz.runtime.store.internal;

import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.data.Split;
import dev.ansatz.api.tensor.F32Tensor;
import dev.ansatz.api.tensor.F64Tensor;
import dev.ansatz.api.tensor.I32Tensor;
import dev.ansatz.api.tensor.Tensor;
import dev.ansatz.api.tensor.U8Tensor;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Map;
import java.util.TreeMap;

/** Tells data apart by all its bits, whatever its source says of itself. */
public final class Fingerprint {
  private static final int BLOCK = 8192;

  private Fingerprint() {}

  /** Returns the SHA-256 of names, types, shapes and elements. Cost: about a second a gigabyte. */
  public static String of(Dataset dataset) {
    MessageDigest digest = Hash.begin();
    for (Map.Entry<Split, Map<String, Tensor>> part : new TreeMap<>(dataset.parts()).entrySet()) {
      new TreeMap<>(part.getValue())
          .forEach(
              (name, tensor) -> {
                String head =
                    part.getKey().key()
                        + "/"
                        + name
                        + " "
                        + tensor.dtype()
                        + " "
                        + tensor.shape()
                        + "\n";
                digest.update(head.getBytes(StandardCharsets.UTF_8));
                update(digest, tensor);
              });
    }
    return Hash.end(digest);
  }

  private static void update(MessageDigest digest, Tensor tensor) {
    if (tensor instanceof U8Tensor bytes) {
      digest.update(bytes.array());
      return;
    }
    ByteBuffer buffer = ByteBuffer.allocate(BLOCK * Double.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    for (int from = 0; from < tensor.size(); from += BLOCK) {
      buffer.clear();
      put(buffer, tensor, from, Math.min(BLOCK, tensor.size() - from));
      digest.update(buffer.flip());
    }
  }

  private static void put(ByteBuffer buffer, Tensor tensor, int from, int count) {
    if (tensor instanceof F64Tensor doubles) {
      buffer.asDoubleBuffer().put(doubles.array(), from, count);
      buffer.position(count * Double.BYTES);
    } else if (tensor instanceof F32Tensor floats) {
      buffer.asFloatBuffer().put(floats.array(), from, count);
      buffer.position(count * Float.BYTES);
    } else if (tensor instanceof I32Tensor ints) {
      buffer.asIntBuffer().put(ints.array(), from, count);
      buffer.position(count * Integer.BYTES);
    }
  }
}
