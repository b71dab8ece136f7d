package dev.ansatz.figures.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Writes numbers as axes show them, with a true minus sign. */
final class Numbers {
  private static final char HYPHEN = '-';
  private static final char MINUS = '\u2212';

  private Numbers() {}

  static String integer(long value) {
    return Long.toString(value).replace(HYPHEN, MINUS);
  }

  static String decimal(BigDecimal value, int decimals) {
    BigDecimal rounded = value.setScale(Math.max(0, decimals), RoundingMode.HALF_EVEN);
    return rounded.toPlainString().replace(HYPHEN, MINUS);
  }

  /** Returns the largest integer power of ten that is at most the value; the value is positive. */
  static int exponent(double value) {
    return (int) Math.floor(Math.log10(value) + 1e-12);
  }

  /** Multiplies by a power of ten that may itself be beyond the doubles. */
  static double shift(double value, int power) {
    int half = power / 2;
    return value * Math.pow(10, half) * Math.pow(10, power - half);
  }
}
