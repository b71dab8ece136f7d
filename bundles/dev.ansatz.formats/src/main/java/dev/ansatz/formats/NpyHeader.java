package dev.ansatz.formats;

import dev.ansatz.api.tensor.Shape;
import dev.ansatz.api.tensor.Tensor;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What stands before the elements of an NPY file. */
record NpyHeader(ElementType type, ByteOrder byteOrder, boolean fortranOrder, Shape shape) {
  private static final byte[] MAGIC = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y'};
  private static final int ALIGNMENT = 64;

  static byte[] encode(Tensor tensor) {
    ElementType type = ElementType.of(tensor.dtype());
    String text =
        "{'descr': '%s%s', 'fortran_order': False, 'shape': %s, }"
            .formatted(type.bytes() == 1 ? "|" : "<", type.npy(), tuple(tensor.shape()));
    int prefix = MAGIC.length + 4;
    int padding = Math.floorMod(-(prefix + text.length() + 1), ALIGNMENT);
    byte[] body = (text + " ".repeat(padding) + "\n").getBytes(StandardCharsets.US_ASCII);
    return ByteBuffer.allocate(prefix + body.length)
        .order(ByteOrder.LITTLE_ENDIAN)
        .put(MAGIC)
        .put((byte) 1)
        .put((byte) 0)
        .putShort((short) body.length)
        .put(body)
        .array();
  }

  private static String tuple(Shape shape) {
    String inside =
        Arrays.stream(shape.toArray())
            .mapToObj(Integer::toString)
            .collect(Collectors.joining(", "));
    return "(" + inside + (shape.rank() == 1 ? ",)" : ")");
  }

  static NpyHeader decode(FileBytes bytes) throws IOException {
    if (bytes.remaining() < MAGIC.length + 4) {
      throw bytes.bad("must be an NPY file; it ends after %d bytes".formatted(bytes.remaining()));
    }
    if (!Arrays.equals(bytes.take(MAGIC.length), MAGIC)) {
      throw bytes.bad("must be an NPY file; it does not begin like one");
    }
    int major = bytes.take(1)[0] & 0xFF;
    int minor = bytes.take(1)[0] & 0xFF;
    if (major < 1 || major > 3 || minor != 0) {
      throw bytes.bad(
          "must be of NPY version 1.0, 2.0 or 3.0; it is of %d.%d".formatted(major, minor));
    }
    Charset charset = major == 3 ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1;
    return fields(bytes, PythonDict.parse(new String(text(bytes, major), charset)));
  }

  private static byte[] text(FileBytes bytes, int major) throws IOException {
    bytes.order(ByteOrder.LITTLE_ENDIAN);
    int width = major == 1 ? Short.BYTES : Integer.BYTES;
    if (bytes.remaining() < width) {
      throw bytes.bad("is truncated in its header");
    }
    long length =
        major == 1
            ? Short.toUnsignedLong(bytes.need(width).getShort())
            : Integer.toUnsignedLong(bytes.need(width).getInt());
    if (length > bytes.remaining() || length > Integer.MAX_VALUE - 8) {
      throw bytes.bad(
          "is truncated: its header must have %d bytes; there are %d"
              .formatted(length, bytes.remaining()));
    }
    return bytes.take((int) length);
  }

  private static NpyHeader fields(FileBytes bytes, Map<String, String> dict) {
    if (!dict.keySet().equals(Set.of("descr", "fortran_order", "shape"))) {
      throw bytes.bad(
          "must have 'descr', 'fortran_order' and 'shape' in its NPY header; it has "
              + dict.keySet());
    }
    String descr = dict.get("descr");
    ElementType type = type(bytes, descr);
    return new NpyHeader(
        type, byteOrder(descr), fortran(bytes, dict.get("fortran_order")), shape(bytes, dict));
  }

  private static ElementType type(FileBytes bytes, String descr) {
    if (descr.matches("'[<>|=][a-z][0-9]'")) {
      boolean ordered = descr.charAt(1) != '|';
      Optional<ElementType> type = ElementType.ofNpy(descr.substring(2, 4));
      if (type.isPresent() && (ordered || type.get().bytes() == 1)) {
        return type.get();
      }
    }
    throw bytes.bad(
        "must hold bool, integers or floating-point numbers of 32 or 64 bits; its element type is "
            + descr);
  }

  private static ByteOrder byteOrder(String descr) {
    return switch (descr.charAt(1)) {
      case '>' -> ByteOrder.BIG_ENDIAN;
      case '=' -> ByteOrder.nativeOrder();
      default -> ByteOrder.LITTLE_ENDIAN;
    };
  }

  private static boolean fortran(FileBytes bytes, String value) {
    if (!value.equals("True") && !value.equals("False")) {
      throw bytes.bad("must have a 'fortran_order' of True or False; got " + value);
    }
    return value.equals("True");
  }

  private static Shape shape(FileBytes bytes, Map<String, String> dict) {
    String tuple = dict.get("shape");
    if (tuple.matches("\\((\\d+L?(\\s*,\\s*\\d+L?)*\\s*,?)?\\s*\\)")) {
      try {
        return Shape.of(
            Arrays.stream(tuple.split("[^0-9]+"))
                .filter(digits -> !digits.isEmpty())
                .mapToInt(Integer::parseInt)
                .toArray());
      } catch (IllegalArgumentException e) {
        throw bytes.bad("must hold at most 2147483647 elements; its shape is " + tuple);
      }
    }
    throw bytes.bad("must have a tuple of integers as its 'shape'; got " + tuple);
  }
}
