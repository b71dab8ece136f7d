package dev.ansatz.workbench.internal.form.field;

import dev.ansatz.api.settings.Range;
import dev.ansatz.api.settings.Setting;
import dev.ansatz.workbench.internal.editor.yaml.Numerals;

/** Numbers of a range along a slider. */
record SliderScale(Setting setting) {
  /** How many steps a slider has. */
  static final int STEPS = 1000;

  private static final double MANY_DECADES = 1000;

  static boolean isLogarithmic(Setting setting) {
    Range range = setting.range();
    return range.min() > 0 && (setting.logarithmic() || range.max() / range.min() > MANY_DECADES);
  }

  int step(double value) {
    Range range = setting.range();
    double share =
        isLogarithmic(setting)
            ? Math.log(value / range.min()) / Math.log(range.max() / range.min())
            : (value - range.min()) / (range.max() - range.min());
    return (int) Math.round(STEPS * Math.max(0, Math.min(1, share)));
  }

  /** Returns the number at a step, rounded to what is told apart there, within the range. */
  String value(int step) {
    Range range = setting.range();
    double share = (double) step / STEPS;
    double value =
        isLogarithmic(setting)
            ? range.min() * Math.pow(range.max() / range.min(), share)
            : range.min() + share * (range.max() - range.min());
    if (setting.kind() == Setting.Kind.INTEGER) {
      return Numerals.of(Math.max(Math.ceil(range.min()), Math.min(range.max(), Math.rint(value))));
    }
    String rounded = Numerals.rounded(value);
    return range.contains(Double.parseDouble(rounded)) ? rounded : inside(range, value);
  }

  private static String inside(Range range, double value) {
    double middle = range.min() / 2 + range.max() / 2;
    double nudged = value + (middle - value) / STEPS;
    return Numerals.rounded(nudged);
  }
}
