package dev.ansatz.api.settings;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** The check that every settings record's compact constructor makes. */
public final class Params {
  private Params() {}

  /**
   * Checks the components of a settings record against their {@link Param} declarations.
   *
   * <p>Nulls are refused, and numbers outside the declared range, NaN and infinities among them.
   *
   * @param type the record under construction
   * @param values the constructor's arguments, all of them and in order
   * @throws InvalidSettingException at the first value that is refused
   */
  public static void check(Class<? extends Record> type, Object... values) {
    RecordComponent[] components = type.getRecordComponents();
    if (components.length != values.length) {
      throw new IllegalArgumentException(
          "%s has %d components; Params.check got %d values"
              .formatted(type.getName(), components.length, values.length));
    }
    for (int i = 0; i < values.length; i++) {
      checkComponent(type, components[i], values[i]);
    }
  }

  private static void checkComponent(
      Class<? extends Record> type, RecordComponent component, Object value) {
    String name = component.getName();
    Param param = component.getAnnotation(Param.class);
    if (value == null) {
      throw new InvalidSettingException(type.getSimpleName(), name, "present", null);
    }
    Range range = param == null ? Range.FINITE : Range.of(param);
    List<?> elements = value instanceof List<?> list ? list : List.of(value);
    for (Object element : elements) {
      Number number = asNumber(element);
      if (number != null && !range.contains(number.doubleValue())) {
        throw new InvalidSettingException(type.getSimpleName(), name, range.toString(), value);
      }
    }
  }

  private static Number asNumber(Object value) {
    if (value instanceof OptionalDouble optional) {
      return optional.isPresent() ? optional.getAsDouble() : null;
    } else if (value instanceof OptionalInt optional) {
      return optional.isPresent() ? optional.getAsInt() : null;
    }
    return value instanceof Number number ? number : null;
  }
}
