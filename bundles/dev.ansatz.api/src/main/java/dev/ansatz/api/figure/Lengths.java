package dev.ansatz.api.figure;

/** The rule that the arrays of a series obey. */
final class Lengths {
  private Lengths() {}

  static void check(String series, double[]... arrays) {
    for (double[] array : arrays) {
      if (array.length != arrays[0].length) {
        throw new IllegalArgumentException(
            "the arrays of the series '%s' must be of one length; got %d and %d"
                .formatted(series, arrays[0].length, array.length));
      }
    }
  }
}
