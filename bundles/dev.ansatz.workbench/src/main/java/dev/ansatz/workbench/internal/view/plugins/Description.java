package dev.ansatz.workbench.internal.view.plugins;

import dev.ansatz.api.plugin.Descriptor;
import dev.ansatz.api.plugin.Source;
import dev.ansatz.api.settings.Range;
import dev.ansatz.api.settings.Setting;
import dev.ansatz.api.settings.SettingsSchema;
import dev.ansatz.workbench.internal.ui.FactSheet;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import javax.swing.JComponent;

/** What is to be said of one plug-in. */
final class Description {
  private final FactSheet sheet = new FactSheet("plugins.description", "About the plug-in");

  private Description(PluginRow row) {
    sheet.heading(row.title().isEmpty() ? row.bundle() : row.title());
    if (!row.reason().isEmpty()) {
      sheet.alarm(row.reason());
    }
  }

  /**
   * Describes a plug-in.
   *
   * @param descriptor what it says of itself, where it could be asked
   * @param failure why it could not be asked; empty where it could, or need not be
   */
  static JComponent of(PluginRow row, Optional<Descriptor<?>> descriptor, String failure) {
    Description description = new Description(row);
    if (!failure.isEmpty()) {
      description.sheet.alarm(failure);
    }
    descriptor.ifPresent(it -> description.sheet.paragraph(it.summary()));
    description.facts(row);
    descriptor.ifPresent(description::describe);
    return description.sheet.component();
  }

  private void facts(PluginRow row) {
    if (!row.id().isEmpty()) {
      sheet.fact("In experiments", row.noun() + " " + row.id());
    }
    sheet.fact("Bundle", (row.bundle() + " " + row.version()).strip());
    sheet.fact("From", row.file().map(file -> file.file().toString()).orElse("the product"));
    sheet.fact("State", row.state().words());
  }

  private void describe(Descriptor<?> descriptor) {
    if (!descriptor.sources().isEmpty()) {
      sheet.heading("Sources");
      descriptor.sources().forEach(source -> sheet.paragraph(words(source)));
    }
    settings("", descriptor.defaults());
  }

  private static String words(Source source) {
    return source.citation() + (source.equations().isEmpty() ? "" : "; " + source.equations());
  }

  private <P extends Record> void settings(String above, P defaults) {
    @SuppressWarnings("unchecked")
    SettingsSchema<P> schema = SettingsSchema.of((Class<P>) defaults.getClass());
    List<Object> values = schema.values(defaults);
    if (above.isEmpty() && !values.isEmpty()) {
      sheet.heading("Settings");
    }
    for (int i = 0; i < values.size(); i++) {
      Setting setting = schema.settings().get(i);
      if (setting.kind() == Setting.Kind.GROUP) {
        settings(above + setting.name() + ".", (Record) values.get(i));
      } else {
        sheet.fact(above + setting.name(), words(setting, values.get(i)));
      }
    }
  }

  private static String words(Setting setting, Object value) {
    StringJoiner words = new StringJoiner("; ");
    words.add(setting.label());
    words.add(("by default " + shown(value) + " " + setting.unit()).strip());
    if (!setting.range().equals(Range.FINITE)) {
      words.add(setting.range().toString());
    }
    if (!setting.choices().isEmpty()) {
      words.add("one of " + String.join(", ", setting.choices()));
    }
    return words + (setting.help().isEmpty() ? "" : ". " + setting.help());
  }

  private static String shown(Object value) {
    if (value instanceof Enum<?> constant) {
      return SettingsSchema.choiceName(constant);
    }
    String text = String.valueOf(value);
    return text.startsWith("Optional") && text.endsWith("empty") ? "none" : text;
  }
}
