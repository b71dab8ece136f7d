package dev.ansatz.api.model;

import dev.ansatz.api.tensor.Tensor;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A model or a half-done training as plain data: arrays and attributes. The runtime writes it to
 * files; the learner that made it reads it back.
 *
 * @param learner the id of the learner that made it
 * @param version the version of its layout, 1 or more; a learner reads all versions it ever wrote
 * @param tensors the arrays by name; those of a model hold finite numbers
 * @param attributes everything else: values are {@code String}, {@code Boolean}, {@code Integer},
 *     {@code Long}, finite {@code Double}, and {@code List} and {@code Map} of these
 */
public record Archive(
    String learner, int version, Map<String, Tensor> tensors, Map<String, Object> attributes) {

  /** Makes an archive; the maps' order is kept. */
  public Archive {
    tensors = Collections.unmodifiableMap(new LinkedHashMap<>(tensors));
    attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
  }

  /**
   * Returns a tensor.
   *
   * @throws ArchiveException where there is none of this name or it has another type
   */
  public <T extends Tensor> T tensor(String name, Class<T> type) {
    Tensor tensor = tensors.get(name);
    if (!type.isInstance(tensor)) {
      throw new ArchiveException(
          "the archive of learner '%s' must have a tensor '%s' of type %s; got %s"
              .formatted(learner, name, type.getSimpleName(), tensor));
    }
    return type.cast(tensor);
  }

  /**
   * Returns an attribute. A number is converted where that loses nothing.
   *
   * @throws ArchiveException where there is none of this name or it has another type
   */
  public <T> T attribute(String name, Class<T> type) {
    Object value = convert(attributes.get(name), type);
    if (!type.isInstance(value)) {
      throw new ArchiveException(
          "the archive of learner '%s' must have an attribute '%s' of type %s; got %s"
              .formatted(learner, name, type.getSimpleName(), attributes.get(name)));
    }
    return type.cast(value);
  }

  private static Object convert(Object value, Class<?> type) {
    if (value instanceof Number number) {
      if (type == Double.class) {
        return number.doubleValue();
      } else if (type == Long.class && number instanceof Integer) {
        return number.longValue();
      } else if (type == Integer.class && number.longValue() == number.intValue()) {
        return number.intValue();
      }
    }
    return value;
  }
}
