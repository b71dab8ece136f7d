package dev.ansatz.cli.internal.plugins;

import dev.ansatz.api.settings.Range;
import dev.ansatz.api.settings.Setting;
import dev.ansatz.api.settings.Setting.Kind;
import dev.ansatz.api.settings.SettingsSchema;
import dev.ansatz.cli.internal.text.Numbers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * One setting of a plug-in with its default.
 *
 * @param path its name; of a setting in a group, the group's name, a dot and the name
 * @param setting how it is declared
 * @param value its default; null where it is absent by default
 */
record SettingLine(String path, Setting setting, Object value) {

  /** Returns the settings of a record, those of nested records in their place. */
  static List<SettingLine> of(Record defaults) {
    return of("", defaults);
  }

  private static <P extends Record> List<SettingLine> of(String prefix, P defaults) {
    @SuppressWarnings("unchecked")
    SettingsSchema<P> schema = SettingsSchema.of((Class<P>) defaults.getClass());
    List<Object> values = schema.values(defaults);
    List<SettingLine> lines = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      Setting setting = schema.settings().get(i);
      String path = prefix + setting.name();
      if (values.get(i) instanceof Record group) {
        lines.addAll(of(path + ".", group));
      } else {
        lines.add(new SettingLine(path, setting, plain(values.get(i))));
      }
    }
    return lines;
  }

  private static Object plain(Object value) {
    if (value instanceof OptionalInt optional) {
      return optional.isPresent() ? optional.getAsInt() : null;
    } else if (value instanceof OptionalDouble optional) {
      return optional.isPresent() ? optional.getAsDouble() : null;
    }
    return value instanceof Enum<?> constant ? SettingsSchema.choiceName(constant) : value;
  }

  /** Returns what sort of value it takes. */
  String type() {
    return switch (setting.kind()) {
      case INTEGER -> "integer";
      case NUMBER -> "number";
      case FLAG -> "true or false";
      case TEXT -> "text";
      case CHOICE -> "choice";
      case INTEGERS -> "list of integers";
      case NUMBERS -> "list of numbers";
      case TEXTS -> "list of texts";
      case NAMED_TEXTS -> "texts by name";
      case GROUP -> "group";
    };
  }

  /** Returns the default as files write it; {@code -} where it is absent or empty. */
  String shownDefault() {
    if (value == null || value.toString().isEmpty()) {
      return "-";
    }
    return value instanceof Double number ? Numbers.exact(number) : value.toString();
  }

  /** Returns what is accepted; empty where everything of the type is. */
  String rule() {
    if (setting.kind() == Kind.CHOICE) {
      return String.join(" | ", setting.choices());
    }
    return setting.range().equals(Range.FINITE) ? "" : setting.range().toString();
  }

  /** Returns the setting for programs. */
  Map<String, Object> toMap() {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("name", path);
    map.put("type", type());
    map.put("optional", setting.optional());
    map.put("default", value);
    putFinite(map, "min", setting.range().min());
    putFinite(map, "max", setting.range().max());
    if (!setting.choices().isEmpty()) {
      map.put("choices", setting.choices());
    }
    map.put("unit", setting.unit());
    map.put("label", setting.label());
    map.put("help", setting.help());
    return map;
  }

  private static void putFinite(Map<String, Object> map, String key, double bound) {
    if (Double.isFinite(bound)) {
      map.put(key, bound);
    }
  }
}
