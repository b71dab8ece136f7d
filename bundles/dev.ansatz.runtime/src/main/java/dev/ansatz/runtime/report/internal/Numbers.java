package dev.ansatz.runtime.report.internal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers as people read them. */
final class Numbers {
  private Numbers() {}

  /** Returns a number with so many significant digits: {@code 17.2043}, {@code 3.21e-9}. */
  static String text(double value, int digits) {
    if (!Double.isFinite(value) || value == 0) {
      return Double.isFinite(value) ? "0" : Double.toString(value);
    }
    BigDecimal rounded =
        new BigDecimal(value).round(new MathContext(digits, RoundingMode.HALF_EVEN));
    int exponent = rounded.precision() - rounded.scale() - 1;
    if (exponent >= -4 && exponent < 9) {
      return trimmed(rounded);
    }
    return trimmed(rounded.movePointLeft(exponent)) + "e" + exponent;
  }

  private static String trimmed(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }

  /** Returns a whole number with its thousands apart: {@code 709,588}. */
  static String count(long value) {
    return String.format(java.util.Locale.ROOT, "%,d", value);
  }
}
