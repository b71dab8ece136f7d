package dev.ansatz.model.cnn.internal.augment;

import java.util.List;

/** The one number behind an augmentation's word. */
final class Arguments {
  private Arguments() {}

  static int positiveInteger(List<String> arguments, String usage) {
    double number = positiveNumber(arguments, usage);
    if (number != Math.rint(number) || number > Short.MAX_VALUE) {
      throw new IllegalArgumentException(usage + ", a whole number");
    }
    return (int) number;
  }

  static double positiveNumber(List<String> arguments, String usage) {
    try {
      double number = arguments.size() == 1 ? Double.parseDouble(arguments.get(0)) : Double.NaN;
      if (number > 0 && Double.isFinite(number)) {
        return number;
      }
    } catch (NumberFormatException e) {
      // refused below, like a number out of range
    }
    throw new IllegalArgumentException(usage + ", a number above 0");
  }
}
