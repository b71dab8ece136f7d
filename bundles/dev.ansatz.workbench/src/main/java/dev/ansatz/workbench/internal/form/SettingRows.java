package dev.ansatz.workbench.internal.form;

import dev.ansatz.api.settings.Setting;
import dev.ansatz.api.settings.SettingsSchema;
import dev.ansatz.workbench.internal.editor.yaml.YamlPath;
import dev.ansatz.workbench.internal.editor.yaml.YamlText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the rows of settings records. */
final class SettingRows {
  private final YamlText yaml;

  SettingRows(YamlText yaml) {
    this.yaml = yaml;
  }

  /**
   * Makes the rows of a record.
   *
   * @param path where its settings stand
   * @param address what their addresses begin with; empty for nothing
   * @param defaults the values that hold where nothing is said
   * @param leftOut a setting that stands elsewhere; empty for none
   */
  List<Row> of(YamlPath path, String address, int depth, Record defaults, String leftOut) {
    List<Row> rows = new ArrayList<>();
    SettingsSchema<?> schema = SettingsSchema.of(defaults.getClass());
    List<Object> values = values(defaults);
    for (int i = 0; i < values.size(); i++) {
      Setting setting = schema.settings().get(i);
      if (!setting.name().equals(leftOut)) {
        String full = address.isEmpty() ? setting.name() : address + "." + setting.name();
        rows.addAll(of(path.child(setting.name()), full, depth, setting, values.get(i)));
      }
    }
    return rows;
  }

  private List<Row> of(YamlPath path, String address, int depth, Setting setting, Object value) {
    if (setting.kind() != Setting.Kind.GROUP) {
      Object standard = Standards.plain(value);
      return List.of(new Row.Value(path, depth, address, setting, standard, given(path)));
    }
    List<Row> rows = new ArrayList<>();
    rows.add(new Row.Heading(path, depth, setting.label(), setting.help()));
    rows.addAll(of(path, address, depth + 1, (Record) value, ""));
    return rows;
  }

  /** Returns what the text says at a path. */
  Optional<Row.Given> given(YamlPath path) {
    return yaml.has(path)
        ? Optional.of(new Row.Given(yaml.written(path).orElse(""), yaml.plain(path).orElse(null)))
        : Optional.empty();
  }

  /** Returns the value of one setting of a record, if the record has it. */
  static Optional<Object> value(Record record, String name) {
    int index = SettingsSchema.of(record.getClass()).names().indexOf(name);
    return index < 0 ? Optional.empty() : Optional.of(values(record).get(index));
  }

  /** Returns the names of a record's settings, with their descriptions. */
  static Map<String, Setting> settings(Record record) {
    return SettingsSchema.of(record.getClass()).settings().stream()
        .collect(java.util.stream.Collectors.toMap(Setting::name, setting -> setting));
  }

  @SuppressWarnings("unchecked")
  private static <P extends Record> List<Object> values(P record) {
    return SettingsSchema.of((Class<P>) record.getClass()).values(record);
  }
}
