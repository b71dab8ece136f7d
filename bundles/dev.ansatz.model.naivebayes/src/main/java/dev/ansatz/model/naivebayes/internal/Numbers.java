package dev.ansatz.model.naivebayes.internal;

import java.util.Locale;

/** Writes numbers in words. */
final class Numbers {
  private Numbers() {}

  /** Returns a number with at most six significant digits. */
  static String brief(double value) {
    if (value == Math.rint(value) && Math.abs(value) < 1e6) {
      return Long.toString((long) value);
    }
    return Double.toString(Double.parseDouble(String.format(Locale.ROOT, "%.5e", value)));
  }

  static String withUnit(double value, String unit) {
    return unit.isEmpty() ? brief(value) : brief(value) + " " + unit;
  }
}
