package dev.ansatz.figures.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * A round distance: 1, 2 or 5 times a power of ten.
 *
 * @param digit 1, 2 or 5
 * @param power the power of ten
 */
record Step(int digit, int power) {

  /** Returns the smallest step that divides a span into at most so many parts. */
  static Step nice(double span, int parts) {
    double raw = span / Math.max(1, parts);
    int power = Numbers.exponent(raw);
    double lead = raw / Math.pow(10, power);
    if (lead <= 1 + 1e-9) {
      return new Step(1, power);
    } else if (lead <= 2 + 1e-9) {
      return new Step(2, power);
    }
    return lead <= 5 + 1e-9 ? new Step(5, power) : new Step(1, power + 1);
  }

  BigDecimal value() {
    return BigDecimal.valueOf(digit).scaleByPowerOfTen(power);
  }

  int decimals() {
    return Math.max(0, -power);
  }

  /** Returns the exact multiples from low to high. */
  List<BigDecimal> multiples(double low, double high) {
    double size = value().doubleValue();
    long first = (long) Math.ceil(low / size - 1e-6);
    long last = (long) Math.floor(high / size + 1e-6);
    List<BigDecimal> multiples = new ArrayList<>();
    for (long k = first; k <= last; k++) {
      multiples.add(value().multiply(BigDecimal.valueOf(k)));
    }
    return multiples;
  }
}
