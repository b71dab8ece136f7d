package dev.ansatz.figures.internal.view;

import dev.ansatz.api.figure.ValueAxis;
import java.math.BigDecimal;

/** Writes values in full. */
final class Values {
  private static final int PLAIN = 15;
  private static final int SMALL = -6;

  private Values() {}

  /** Returns the shortest decimal number that is this value and no other. */
  static String text(double value) {
    if (!Double.isFinite(value)) {
      return Double.isNaN(value) ? "none" : value > 0 ? "∞" : "−∞";
    }
    BigDecimal number = new BigDecimal(Double.toString(value)).stripTrailingZeros();
    int exponent = number.precision() - number.scale() - 1;
    boolean plain = exponent < PLAIN && exponent > SMALL || number.signum() == 0;
    String text = plain ? number.toPlainString() : scientific(number, exponent);
    return text.replace('-', '−');
  }

  private static String scientific(BigDecimal number, int exponent) {
    return number.scaleByPowerOfTen(-exponent).toPlainString() + "e" + exponent;
  }

  /** Returns {@code time: 2.5 s}, or the name that stands at the value. */
  static String on(ValueAxis axis, String otherwise, double value) {
    String label = axis.label().isEmpty() ? otherwise : axis.label();
    return label + ": " + of(axis, value);
  }

  /** Returns a value with its unit, or the name that stands there. */
  static String of(ValueAxis axis, double value) {
    boolean named = value >= 0 && value < axis.categories().size() && value == Math.rint(value);
    if (named) {
      return axis.categories().get((int) value);
    }
    return axis.unit().isEmpty() ? text(value) : text(value) + " " + axis.unit();
  }
}
