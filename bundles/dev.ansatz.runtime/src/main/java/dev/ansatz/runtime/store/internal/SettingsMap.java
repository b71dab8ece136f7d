package dev.ansatz.runtime.store.internal;

import dev.ansatz.api.settings.Setting;
import dev.ansatz.api.settings.SettingsSchema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Settings as plain data, as files write them. */
public final class SettingsMap {
  private SettingsMap() {}

  /**
   * Returns the settings of a record by name: numbers, booleans, strings, lists of these, null for
   * what is absent, and a map for a nested record.
   */
  public static <P extends Record> Map<String, Object> of(P settings) {
    @SuppressWarnings("unchecked")
    SettingsSchema<P> schema = SettingsSchema.of((Class<P>) settings.getClass());
    List<Object> values = schema.values(settings);
    Map<String, Object> map = new LinkedHashMap<>();
    int i = 0;
    for (Setting setting : schema.settings()) {
      map.put(setting.name(), plain(values.get(i++)));
    }
    return map;
  }

  private static Object plain(Object value) {
    if (value instanceof Record nested) {
      return of(nested);
    } else if (value instanceof Enum<?> constant) {
      return SettingsSchema.choiceName(constant);
    } else if (value instanceof OptionalInt optional) {
      return optional.isPresent() ? (Object) optional.getAsInt() : null;
    } else if (value instanceof OptionalDouble optional) {
      return optional.isPresent() ? (Object) optional.getAsDouble() : null;
    }
    return value;
  }
}
