package dev.ansatz.runtime.experiment.internal.schema;

import dev.ansatz.api.settings.Range;
import dev.ansatz.api.settings.Setting;
import dev.ansatz.api.settings.SettingsSchema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Describes settings records in JSON Schema. */
final class SettingsProperties {
  private SettingsProperties() {}

  /** Describes an object that holds a record's settings and nothing else. */
  static Map<String, Object> object(Record defaults) {
    return Keywords.of(
        "type", "object", "additionalProperties", false, "properties", properties(defaults));
  }

  /** Describes the settings of a record by name. */
  static <P extends Record> Map<String, Object> properties(P defaults) {
    @SuppressWarnings("unchecked")
    SettingsSchema<P> schema = SettingsSchema.of((Class<P>) defaults.getClass());
    List<Object> values = schema.values(defaults);
    Map<String, Object> properties = new LinkedHashMap<>();
    for (int i = 0; i < values.size(); i++) {
      Setting setting = schema.settings().get(i);
      properties.put(setting.name(), property(setting, values.get(i)));
    }
    return properties;
  }

  private static Map<String, Object> property(Setting setting, Object value) {
    Map<String, Object> property = Keywords.of("title", setting.label());
    if (!description(setting).isEmpty()) {
      property.put("description", description(setting));
    }
    property.putAll(constraints(setting, value));
    json(value).ifPresent(json -> property.put("default", json));
    return property;
  }

  private static String description(Setting setting) {
    String unit = setting.unit().isEmpty() ? "" : "Unit: " + setting.unit() + ".";
    return (setting.help() + " " + unit).strip();
  }

  private static Map<String, Object> constraints(Setting setting, Object value) {
    return switch (setting.kind()) {
      case INTEGER -> number("integer", setting);
      case NUMBER -> number("number", setting);
      case FLAG -> Keywords.of("type", "boolean");
      case TEXT -> Keywords.of("type", "string");
      case CHOICE -> Keywords.of("enum", setting.choices());
      case INTEGERS -> Keywords.of("type", "array", "items", number("integer", setting));
      case NUMBERS -> Keywords.of("type", "array", "items", number("number", setting));
      case TEXTS -> Keywords.of("type", "array", "items", Keywords.of("type", "string"));
      case NAMED_TEXTS ->
          Keywords.of("type", "object", "additionalProperties", Keywords.of("type", "string"));
      case GROUP -> object((Record) value);
    };
  }

  private static Map<String, Object> number(String type, Setting setting) {
    Map<String, Object> number =
        Keywords.of("type", setting.optional() ? List.of(type, "null") : type);
    Range range = setting.range();
    if (range.min() != Double.NEGATIVE_INFINITY) {
      number.put(range.minOpen() ? "exclusiveMinimum" : "minimum", plain(range.min()));
    }
    if (range.max() != Double.POSITIVE_INFINITY) {
      number.put(range.maxOpen() ? "exclusiveMaximum" : "maximum", plain(range.max()));
    }
    return number;
  }

  private static Optional<Object> json(Object value) {
    if (value instanceof Record) {
      return Optional.empty();
    } else if (value instanceof OptionalInt optional) {
      return optional.isPresent() ? Optional.of(optional.getAsInt()) : Optional.empty();
    } else if (value instanceof OptionalDouble optional) {
      return optional.isPresent() ? Optional.of(plain(optional.getAsDouble())) : Optional.empty();
    } else if (value instanceof Enum<?> constant) {
      return Optional.of(SettingsSchema.choiceName(constant));
    } else if (value instanceof Double number) {
      return Optional.of(plain(number));
    } else if (value instanceof List<?> list) {
      return Optional.of(new ArrayList<>(list));
    }
    return Optional.of(value);
  }

  private static Object plain(double number) {
    return number == Math.rint(number) && Math.abs(number) < 1e15
        ? (Object) (long) number
        : (Object) number;
  }
}
