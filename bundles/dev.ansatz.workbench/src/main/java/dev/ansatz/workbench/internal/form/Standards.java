package dev.ansatz.workbench.internal.form;

import dev.ansatz.api.settings.SettingsSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Values of settings records as plain YAML. */
final class Standards {
  private Standards() {}

  static Object plain(Object value) {
    if (value instanceof OptionalInt optional) {
      return optional.isPresent() ? (Object) (long) optional.getAsInt() : null;
    } else if (value instanceof OptionalDouble optional) {
      return optional.isPresent() ? (Object) optional.getAsDouble() : null;
    } else if (value instanceof Enum<?> constant) {
      return SettingsSchema.choiceName(constant);
    } else if (value instanceof Integer number) {
      return number.longValue();
    } else if (value instanceof List<?> list) {
      List<Object> plain = new ArrayList<>();
      list.forEach(element -> plain.add(plain(element)));
      return plain;
    }
    return value;
  }

  static boolean areSame(Object a, Object b) {
    if (a instanceof Number x && b instanceof Number y) {
      return x.doubleValue() == y.doubleValue();
    } else if (a instanceof List<?> x && b instanceof List<?> y && x.size() == y.size()) {
      boolean same = true;
      for (int i = 0; i < x.size(); i++) {
        same &= areSame(x.get(i), y.get(i));
      }
      return same;
    }
    return Objects.equals(a, b);
  }
}
