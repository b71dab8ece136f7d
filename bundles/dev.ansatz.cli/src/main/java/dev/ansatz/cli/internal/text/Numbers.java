package dev.ansatz.cli.internal.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;

/** Shows numbers to people. */
public final class Numbers {
  private static final int DIGITS = 4;

  private Numbers() {}

  /** Returns a number with all its digits and none to spare: {@code 0.25}, {@code 1e-6}. */
  public static String exact(double value) {
    return Double.toString(value).replaceFirst("\\.0($|E)", "$1").replace('E', 'e');
  }

  /** Returns a number with four digits that count: {@code 17.23}, {@code 4.012e-09}. */
  public static String show(double value) {
    if (!Double.isFinite(value) || value == 0) {
      return value == 0 ? "0" : Double.toString(value);
    }
    BigDecimal rounded = new BigDecimal(value).round(new MathContext(DIGITS));
    int magnitude = rounded.precision() - rounded.scale() - 1;
    if (magnitude < -4 || magnitude > 6) {
      return String.format(Locale.ROOT, "%." + (DIGITS - 1) + "e", value);
    }
    return rounded.setScale(Math.max(0, DIGITS - 1 - magnitude)).toPlainString();
  }
}
