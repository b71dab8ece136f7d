package dev.ansatz.formats;

import dev.ansatz.api.tensor.F32Tensor;
import dev.ansatz.api.tensor.F64Tensor;
import dev.ansatz.api.tensor.I32Tensor;
import dev.ansatz.api.tensor.Tensor;
import dev.ansatz.api.tensor.U8Tensor;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Writes the elements of tensors in row-major order. */
final class ElementWriter {
  private static final int CHUNK = 1 << 16;

  private final OutputStream out;
  private final ByteBuffer buffer = ByteBuffer.allocate(CHUNK);

  ElementWriter(OutputStream out, ByteOrder order) {
    this.out = out;
    buffer.order(order);
  }

  void write(Tensor tensor) throws IOException {
    if (tensor instanceof F64Tensor t) {
      for (double value : t.array()) {
        room().putDouble(value);
      }
    } else if (tensor instanceof F32Tensor t) {
      for (float value : t.array()) {
        room().putFloat(value);
      }
    } else if (tensor instanceof I32Tensor t) {
      for (int value : t.array()) {
        room().putInt(value);
      }
    } else if (tensor instanceof U8Tensor t) {
      out.write(t.array());
    }
    flush();
  }

  private ByteBuffer room() throws IOException {
    if (buffer.remaining() < Double.BYTES) {
      flush();
    }
    return buffer;
  }

  private void flush() throws IOException {
    out.write(buffer.array(), 0, buffer.position());
    buffer.clear();
  }
}
