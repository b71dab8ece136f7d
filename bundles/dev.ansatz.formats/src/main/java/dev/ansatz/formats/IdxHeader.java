package dev.ansatz.formats;

import dev.ansatz.api.tensor.F32Tensor;
import dev.ansatz.api.tensor.F64Tensor;
import dev.ansatz.api.tensor.I32Tensor;
import dev.ansatz.api.tensor.Shape;
import dev.ansatz.api.tensor.Tensor;
import dev.ansatz.api.tensor.U8Tensor;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.stream.Collectors;

/** What stands before the elements of an IDX file. */
record IdxHeader(IdxType type, Shape shape) {
  private static final int MAGIC_BYTES = 4;
  private static final int MOST_AXES = 255;
  private static final int MOST_BYTES = Integer.MAX_VALUE - 8;

  static IdxHeader of(Tensor tensor) {
    int axes = tensor.shape().rank();
    if (axes < 1 || axes > MOST_AXES) {
      throw new IllegalArgumentException(
          "an IDX file must have 1 to %d axes; got shape %s".formatted(MOST_AXES, tensor.shape()));
    }
    return new IdxHeader(IdxType.of(tensor.dtype()), tensor.shape());
  }

  byte[] encode() {
    ByteBuffer header = ByteBuffer.allocate(MAGIC_BYTES + Integer.BYTES * shape.rank());
    header.putShort((short) 0).put(type.code()).put((byte) shape.rank());
    Arrays.stream(shape.toArray()).forEach(header::putInt);
    return header.array();
  }

  static IdxHeader decode(ContentStream content) throws IOException {
    byte[] magic = content.take(MAGIC_BYTES);
    if (magic.length < MAGIC_BYTES) {
      throw content.bad("must be an IDX file; it ends after %d bytes".formatted(magic.length));
    } else if (magic[0] != 0 || magic[1] != 0) {
      throw content.bad(
          "must be an IDX file, which begins with two zero bytes; it begins with 0x%02x 0x%02x"
              .formatted(magic[0], magic[1]));
    }
    IdxType type = IdxType.of(magic[2]).orElseThrow(() -> badType(content, magic[2]));
    int axes = Byte.toUnsignedInt(magic[3]);
    if (axes == 0) {
      throw content.bad("must be an IDX file with at least one axis; it has none");
    }
    return new IdxHeader(type, shape(content, axes, type));
  }

  private static RuntimeException badType(ContentStream content, byte code) {
    String known =
        Arrays.stream(IdxType.values())
            .map(type -> "0x%02x".formatted(type.code()))
            .collect(Collectors.joining(", "));
    return content.bad(
        "must be an IDX file of one of the element types %s; its type is 0x%02x"
            .formatted(known, code));
  }

  private static Shape shape(ContentStream content, int axes, IdxType type) throws IOException {
    byte[] bytes = content.take(Integer.BYTES * axes);
    if (bytes.length < Integer.BYTES * axes) {
      throw content.bad("is truncated: it ends within the extents of its %d axes".formatted(axes));
    }
    int[] extents = new int[axes];
    ByteBuffer.wrap(bytes).asIntBuffer().get(extents);
    try {
      Shape shape = Shape.of(extents);
      if ((long) shape.size() * type.bytes() <= MOST_BYTES) {
        return shape;
      }
    } catch (IllegalArgumentException e) {
      // Falls through to the one sentence for shapes that no array can have.
    }
    String shown =
        Arrays.stream(extents)
            .mapToObj(Integer::toUnsignedString)
            .collect(Collectors.joining(" × "));
    throw content.bad("must hold at most %d bytes; its shape is %s".formatted(MOST_BYTES, shown));
  }

  /** Returns the number of bytes that all elements take. */
  int size() {
    return shape.size() * type.bytes();
  }

  /** Makes the tensor of the elements' bytes. */
  Tensor tensor(ByteBuffer data) {
    return switch (type) {
      case U8 -> new U8Tensor(shape, data.array());
      case I8, I16, I32 -> new I32Tensor(shape, integers(data));
      case F32 -> {
        float[] array = new float[shape.size()];
        data.asFloatBuffer().get(array);
        yield new F32Tensor(shape, array);
      }
      case F64 -> {
        double[] array = new double[shape.size()];
        data.asDoubleBuffer().get(array);
        yield new F64Tensor(shape, array);
      }
    };
  }

  private int[] integers(ByteBuffer data) {
    int[] array = new int[shape.size()];
    for (int i = 0; i < array.length; i++) {
      array[i] =
          switch (type.bytes()) {
            case Byte.BYTES -> data.get();
            case Short.BYTES -> data.getShort();
            default -> data.getInt();
          };
    }
    return array;
  }
}
