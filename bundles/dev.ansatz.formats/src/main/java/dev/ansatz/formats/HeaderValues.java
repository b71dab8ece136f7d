package dev.ansatz.formats;

import dev.ansatz.api.tensor.Shape;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes sense of the values in a safetensors header. */
record HeaderValues(FileBytes bytes) {

  Map<String, String> metadata(Object value) {
    Map<String, String> metadata = new LinkedHashMap<>();
    if (value == null) {
      return metadata;
    }
    if (!(value instanceof Map<?, ?> map)) {
      throw bytes.bad("must have an object of strings as '__metadata__'; got " + value);
    }
    map.forEach(
        (key, word) -> {
          if (!(word instanceof String text)) {
            throw bytes.bad("must have strings in '__metadata__'; '%s' is %s".formatted(key, word));
          }
          metadata.put((String) key, text);
        });
    return metadata;
  }

  SafetensorsHeader.Entry entry(String name, Object value) {
    if (!(value instanceof Map<?, ?> map)
        || !map.keySet().equals(Set.of("dtype", "shape", "data_offsets"))) {
      throw bytes.bad(
          "must give 'dtype', 'shape' and 'data_offsets' of '%s'; got %s".formatted(name, value));
    }
    ElementType type =
        ElementType.ofSafetensors(String.valueOf(map.get("dtype")))
            .orElseThrow(() -> badType(name, map.get("dtype")));
    Shape shape = shape(name, map.get("shape"));
    long[] offsets = integers(name, "data_offsets", map.get("data_offsets"));
    long size = (long) shape.size() * type.bytes();
    if (offsets.length != 2 || offsets[1] < offsets[0] || offsets[1] - offsets[0] != size) {
      throw bytes.bad(
          "must give '%s' of shape %s a place of %d bytes; its offsets are %s"
              .formatted(name, shape, size, map.get("data_offsets")));
    }
    return new SafetensorsHeader.Entry(name, type, shape, offsets[0], offsets[1]);
  }

  private RuntimeException badType(String name, Object dtype) {
    return bytes.bad(
        "must hold BOOL, integers, F32 or F64; the type of '%s' is %s".formatted(name, dtype));
  }

  private Shape shape(String name, Object value) {
    long[] extents = integers(name, "shape", value);
    try {
      int[] narrow = new int[extents.length];
      for (int axis = 0; axis < extents.length; axis++) {
        narrow[axis] = Math.toIntExact(extents[axis]);
      }
      return Shape.of(narrow);
    } catch (ArithmeticException | IllegalArgumentException e) {
      throw bytes.bad(
          "must hold arrays of at most 2147483647 elements; the shape of '%s' is %s"
              .formatted(name, value));
    }
  }

  private long[] integers(String name, String key, Object value) {
    if (value instanceof List<?> list && list.stream().allMatch(HeaderValues::isCount)) {
      return list.stream().mapToLong(n -> ((Number) n).longValue()).toArray();
    }
    throw bytes.bad(
        "must give the '%s' of '%s' as a list of integers of 0 or more; got %s"
            .formatted(key, name, value));
  }

  private static boolean isCount(Object value) {
    return (value instanceof Integer || value instanceof Long) && ((Number) value).longValue() >= 0;
  }
}
