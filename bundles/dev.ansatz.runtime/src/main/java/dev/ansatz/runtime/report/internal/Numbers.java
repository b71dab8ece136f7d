package dev.ansatz.runtime.report.internal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/** Numbers as people read them. */
final class Numbers {
  private Numbers() {}

  /** Returns a number with so many significant digits: {@code 17.2043}, {@code 3.21e-9}. */
  static String text(double value, int digits) {
    if (!Double.isFinite(value) || value == 0) {
      return Double.isFinite(value) ? "0" : Double.toString(value);
    }
    return plain(rounded(value, digits).stripTrailingZeros());
  }

  /** Rounds a number that is not 0; it has all its digits, zeros too. */
  private static BigDecimal rounded(double value, int digits) {
    BigDecimal number =
        new BigDecimal(value).round(new MathContext(digits, RoundingMode.HALF_EVEN));
    return number.setScale(number.scale() + digits - number.precision());
  }

  private static String plain(BigDecimal number) {
    int exponent = number.precision() - number.scale() - 1;
    return exponent >= -4 && exponent < 9
        ? number.toPlainString()
        : number.movePointLeft(exponent).toPlainString() + "e" + exponent;
  }

  /**
   * Returns a mean with as many digits as its spread leaves it, and the spread with two: {@code
   * 0.13341 ± 0.00017}.
   */
  static String spread(double mean, double sd) {
    if (!(Math.abs(mean) > 0) || !(sd > 0)) {
      return text(mean, 6) + " ± " + text(sd, 2);
    }
    double decades = Math.floor(Math.log10(Math.abs(mean))) - Math.floor(Math.log10(sd));
    int digits = (int) Math.min(15, Math.max(2, decades + 2));
    return plain(rounded(mean, digits)) + " ± " + plain(rounded(sd, 2));
  }

  /** Returns a count and what is counted: {@code 1 step}, {@code 709,588 steps}. */
  static String count(long value, String noun) {
    return count(value) + " " + noun + (value == 1 ? "" : "s");
  }

  /** Returns a whole number with its thousands apart: {@code 709,588}. */
  static String count(long value) {
    return String.format(Locale.ROOT, "%,d", value);
  }
}
