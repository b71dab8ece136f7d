package dev.ansatz.formats;

import dev.ansatz.api.tensor.F32Tensor;
import dev.ansatz.api.tensor.F64Tensor;
import dev.ansatz.api.tensor.I32Tensor;
import dev.ansatz.api.tensor.Shape;
import dev.ansatz.api.tensor.Tensor;
import dev.ansatz.api.tensor.U8Tensor;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;

/** Reads elements into the tensor type that holds them without loss. */
final class ElementReader {
  private static final long EXACT = 1L << 53;

  private final FileBytes bytes;
  private final ElementType type;
  private final Shape shape;
  private final Traversal traversal;

  ElementReader(FileBytes bytes, ElementType type, Shape shape, Traversal traversal) {
    this.bytes = bytes;
    this.type = type;
    this.shape = shape;
    this.traversal = traversal;
  }

  /** Reads them all; the file is known to be long enough. */
  Tensor read() throws IOException {
    return switch (type) {
      case BOOL -> bytes(this::truth);
      case U8 -> bytes(ByteBuffer::get);
      case I8 -> ints(ByteBuffer::get);
      case I16 -> ints(ByteBuffer::getShort);
      case U16 -> ints(b -> Short.toUnsignedInt(b.getShort()));
      case I32 -> ints(ByteBuffer::getInt);
      case U32 -> doubles(b -> Integer.toUnsignedLong(b.getInt()));
      case I64 -> doubles(this::signed);
      case U64 -> doubles(this::unsigned);
      case F32 -> floats();
      case F64 -> doubles(ByteBuffer::getDouble);
    };
  }

  private Tensor bytes(ToIntFunction<ByteBuffer> decode) throws IOException {
    byte[] array = new byte[shape.size()];
    for (int i = 0; i < array.length; i++) {
      array[traversal.next()] = (byte) decode.applyAsInt(bytes.need(1));
    }
    return new U8Tensor(shape, array);
  }

  private Tensor ints(ToIntFunction<ByteBuffer> decode) throws IOException {
    int[] array = new int[shape.size()];
    for (int i = 0; i < array.length; i++) {
      array[traversal.next()] = decode.applyAsInt(bytes.need(type.bytes()));
    }
    return new I32Tensor(shape, array);
  }

  private Tensor floats() throws IOException {
    float[] array = new float[shape.size()];
    for (int i = 0; i < array.length; i++) {
      array[traversal.next()] = bytes.need(Float.BYTES).getFloat();
    }
    return new F32Tensor(shape, array);
  }

  private Tensor doubles(ToDoubleFunction<ByteBuffer> decode) throws IOException {
    double[] array = new double[shape.size()];
    for (int i = 0; i < array.length; i++) {
      array[traversal.next()] = decode.applyAsDouble(bytes.need(type.bytes()));
    }
    return new F64Tensor(shape, array);
  }

  private int truth(ByteBuffer buffer) {
    byte value = buffer.get();
    if (value != 0 && value != 1) {
      throw bytes.bad("holds truth values, which must be 0 or 1; got " + (value & 0xFF));
    }
    return value;
  }

  private double signed(ByteBuffer buffer) {
    long value = buffer.getLong();
    if (value < -EXACT || value > EXACT) {
      throw inexact(Long.toString(value));
    }
    return value;
  }

  private double unsigned(ByteBuffer buffer) {
    long value = buffer.getLong();
    if (value < 0 || value > EXACT) {
      throw inexact(Long.toUnsignedString(value));
    }
    return value;
  }

  private RuntimeException inexact(String value) {
    return bytes.bad(
        "holds 64-bit integers, which must be between -2^53 and 2^53 to be read without loss; got "
            + value);
  }
}
