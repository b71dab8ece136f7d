package dev.ansatz.workbench.internal.ui;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;

/** Shows numbers to people. */
public final class Numbers {
  private static final int DIGITS = 5;

  private Numbers() {}

  /** Returns a number with all its digits and none to spare: {@code 0.25}, {@code 1e-6}. */
  public static String exact(double value) {
    return Double.toString(value).replaceFirst("\\.0($|E)", "$1").replace('E', 'e');
  }

  /** Returns a number with five digits that count at most: {@code 17.234}, {@code 4.0123e-9}. */
  public static String brief(double value) {
    return rounded(value, DIGITS);
  }

  /** Returns a number with so many digits that count at most. */
  public static String rounded(double value, int digits) {
    if (!Double.isFinite(value) || value == 0) {
      return value == 0 ? "0" : Double.toString(value).replace("Infinity", "∞");
    }
    BigDecimal rounded = new BigDecimal(value).round(new MathContext(digits));
    int magnitude = rounded.precision() - rounded.scale() - 1;
    BigDecimal bare = rounded.stripTrailingZeros();
    if (magnitude < -4 || magnitude > 6) {
      int decimals = bare.precision() - 1;
      return String.format(Locale.ROOT, "%." + decimals + "e", bare)
          .replaceFirst("e([+-])0(\\d)$", "e$1$2")
          .replace("e+", "e");
    }
    return bare.setScale(Math.max(0, bare.scale())).toPlainString();
  }
}
