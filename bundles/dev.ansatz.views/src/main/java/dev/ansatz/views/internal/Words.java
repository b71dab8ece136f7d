package dev.ansatz.views.internal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;

/** Numbers in sentences. */
final class Words {
  private static final MathContext THREE_DIGITS = new MathContext(3);

  private Words() {}

  /** Returns a count with its thousands parted: {@code 5,000}. */
  static String count(int value) {
    return String.format(Locale.ROOT, "%,d", value);
  }

  /** Returns how many of all: {@code the first 2,000 of 10,000}, or {@code all 359}. */
  static String share(int shown, int all) {
    return shown < all
        ? "the first %s of %s".formatted(count(shown), count(all))
        : "all " + count(all);
  }

  /** Returns three digits: {@code 14.0}. */
  static String rounded(double value) {
    return new BigDecimal(value).round(THREE_DIGITS).toPlainString();
  }

  /** Returns at most three digits: {@code 14}. */
  static String brief(double value) {
    return new BigDecimal(value).round(THREE_DIGITS).stripTrailingZeros().toPlainString();
  }

  /** Returns all digits: {@code 0.4}. */
  static String exact(double value) {
    return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }

  static String withUnit(String number, String unit) {
    return unit.isEmpty() ? number : number + " " + unit;
  }
}
