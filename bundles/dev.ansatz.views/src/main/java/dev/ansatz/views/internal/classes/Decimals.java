package dev.ansatz.views.internal.classes;

import java.util.Locale;

/** Writes numbers into the cells of tables. */
final class Decimals {
  private static final double LN_10 = Math.log(10);
  private static final double SMALL = 1e-3;
  private static final double LARGE = 1e5;

  private Decimals() {}

  /** Returns four significant digits: {@code 0.01234}, {@code 1.234e-05}. */
  static String of(double value) {
    if (value == 0) {
      return "0";
    } else if (!Double.isFinite(value)) {
      return infinite(value);
    }
    double size = Math.abs(value);
    if (size < SMALL || size >= LARGE) {
      return written(String.format(Locale.ROOT, "%.3e", value));
    }
    int digits = 3 - (int) Math.floor(Math.log10(size));
    return written(String.format(Locale.ROOT, "%." + Math.max(0, digits) + "f", value));
  }

  /** Returns a number by its natural logarithm, however small: {@code 3.210e-1234}. */
  static String ofLog(double log) {
    if (log == Double.NEGATIVE_INFINITY) {
      return "0";
    } else if (!Double.isFinite(log)) {
      return infinite(log);
    } else if (log > Math.log(SMALL) && log < Math.log(LARGE)) {
      return of(Math.exp(log));
    }
    double tens = log / LN_10;
    long exponent = (long) Math.floor(tens);
    double leading = Math.exp((tens - exponent) * LN_10);
    return written(String.format(Locale.ROOT, "%.3fe%d", leading, exponent));
  }

  /** Returns a logarithm with three decimals. */
  static String log(double log) {
    return Double.isFinite(log)
        ? written(String.format(Locale.ROOT, "%.3f", log + 0.0))
        : infinite(log);
  }

  /** Puts a true minus sign. */
  private static String written(String number) {
    return number.equals("-0.000") ? "0.000" : number.replace('-', '−');
  }

  private static String infinite(double value) {
    return Double.isNaN(value) ? "undefined" : value > 0 ? "∞" : "−∞";
  }
}
