package dev.ansatz.workbench.internal.form.field;

import dev.ansatz.api.settings.Range;
import dev.ansatz.api.settings.Setting;
import dev.ansatz.workbench.internal.form.Row;
import java.util.List;
import java.util.Locale;

/** Chooses the field that suits a setting. */
public final class Fields {
  private static final List<String> FILES = List.of("path", "file", "folder");
  private static final double WIDEST_LINEAR = 10_000;

  private Fields() {}

  /** Makes a field. */
  public static Field of(Row.Value row, FieldSink sink) {
    Setting setting = row.setting();
    return switch (setting.kind()) {
      case FLAG -> new FlagField(sink);
      case CHOICE -> new ChoiceField(setting.choices(), sink);
      case INTEGER, NUMBER -> number(setting, sink);
      case TEXT -> isFile(setting.name()) ? new FileField(sink) : new WordField(sink);
      case INTEGERS, NUMBERS -> new NumbersField(setting, sink);
      case TEXTS, NAMED_TEXTS -> new LinesField(setting, sink);
      case GROUP -> throw new IllegalArgumentException(row.address() + " is a group");
    };
  }

  private static Field number(Setting setting, FieldSink sink) {
    return hasSlider(setting) ? new SliderField(setting, sink) : new NumberField(setting, sink);
  }

  private static boolean hasSlider(Setting setting) {
    Range range = setting.range();
    boolean isBounded = Double.isFinite(range.min()) && Double.isFinite(range.max());
    return isBounded
        && (SliderScale.isLogarithmic(setting) || range.max() - range.min() <= WIDEST_LINEAR);
  }

  // Settings do not say yet that they name a file; their names do.
  private static boolean isFile(String name) {
    String word = name.toLowerCase(Locale.ROOT);
    return FILES.stream().anyMatch(word::endsWith);
  }
}
