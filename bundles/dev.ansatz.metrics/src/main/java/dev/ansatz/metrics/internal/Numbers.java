package dev.ansatz.metrics.internal;

import java.math.BigDecimal;

/** Numbers in units. */
final class Numbers {
  private Numbers() {}

  /** Returns all digits that count: {@code 255}. */
  static String brief(double value) {
    return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }
}
