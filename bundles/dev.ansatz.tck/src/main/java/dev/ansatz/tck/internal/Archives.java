package dev.ansatz.tck.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import dev.ansatz.api.model.Archive;
import dev.ansatz.api.tensor.Shape;
import dev.ansatz.api.tensor.Tensor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What may be in an archive, and when two are the same. */
public final class Archives {
  private Archives() {}

  /** Copies an archive with all its arrays, as files would: a JSON number forgets its width. */
  public static Archive copy(Archive archive) {
    Map<String, Tensor> tensors = new LinkedHashMap<>();
    archive.tensors().forEach((name, tensor) -> tensors.put(name, copy(tensor)));
    Map<String, Object> attributes = new LinkedHashMap<>();
    archive.attributes().forEach((name, value) -> attributes.put(name, asRead(value)));
    return new Archive(archive.learner(), archive.version(), tensors, attributes);
  }

  private static Object asRead(Object value) {
    if (value instanceof Long number && number == number.intValue()) {
      return number.intValue();
    } else if (value instanceof List<?> list) {
      return list.stream().map(Archives::asRead).toList();
    } else if (value instanceof Map<?, ?> map) {
      Map<Object, Object> copy = new LinkedHashMap<>();
      map.forEach((key, element) -> copy.put(key, asRead(element)));
      return copy;
    }
    return value;
  }

  private static Tensor copy(Tensor tensor) {
    return tensor.shape().rank() == 0
        ? tensor.reshape(Shape.of(1)).rows(0, 1).reshape(tensor.shape())
        : tensor.rows(0, tensor.rowCount());
  }

  /** Fails where two archives differ in a bit. */
  public static void assertSame(String what, Archive expected, Archive actual) {
    assertEquals(expected.attributes(), actual.attributes(), what + ": attributes");
    assertEquals(expected.tensors().keySet(), actual.tensors().keySet(), what + ": tensors");
    expected
        .tensors()
        .forEach((name, t) -> assertEquals(t, actual.tensors().get(name), what + ": " + name));
    assertEquals(expected, actual, what);
  }

  /** Fails where an archive holds what files cannot. */
  public static void assertPlain(String learner, Archive archive) {
    assertEquals(learner, archive.learner(), "an archive must carry its learner's id");
    assertTrue(archive.version() >= 1, "an archive's version must be 1 or more");
    archive.attributes().forEach((name, value) -> assertPlain("attribute '" + name + "'", value));
  }

  private static void assertPlain(String where, Object value) {
    if (value instanceof List<?> list) {
      list.forEach(element -> assertPlain(where, element));
    } else if (value instanceof Map<?, ?> map) {
      map.forEach((key, element) -> assertPlain(where + "." + key, element));
    } else if (value instanceof Double number) {
      assertTrue(Double.isFinite(number), where + " must be finite; got " + number);
    } else if (!(value instanceof String
        || value instanceof Boolean
        || value instanceof Integer
        || value instanceof Long)) {
      fail(where + " must be a string, number, flag, list or map; got " + value);
    }
  }

  /** Returns archives like a good one but for one fault each. */
  public static Map<String, Archive> spoilt(Archive good) {
    Map<String, Archive> spoilt = new LinkedHashMap<>();
    spoilt.put(
        "another learner's",
        new Archive("not-" + good.learner(), good.version(), good.tensors(), good.attributes()));
    spoilt.put(
        "a version of the future",
        new Archive(good.learner(), good.version() + 1000, good.tensors(), good.attributes()));
    if (!good.tensors().isEmpty()) {
      spoilt.put(
          "no tensors", new Archive(good.learner(), good.version(), Map.of(), good.attributes()));
    }
    if (!good.attributes().isEmpty()) {
      spoilt.put(
          "no attributes", new Archive(good.learner(), good.version(), good.tensors(), Map.of()));
    }
    return spoilt;
  }
}
