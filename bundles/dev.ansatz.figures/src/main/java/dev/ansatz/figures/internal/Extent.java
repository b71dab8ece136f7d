package dev.ansatz.figures.internal;

/** The smallest and the largest of the finite numbers that were shown to it. */
final class Extent {
  private double min = Double.POSITIVE_INFINITY;
  private double max = Double.NEGATIVE_INFINITY;

  private final boolean positiveOnly;

  Extent(boolean positiveOnly) {
    this.positiveOnly = positiveOnly;
  }

  void add(double value) {
    if (Double.isFinite(value) && (value > 0 || !positiveOnly)) {
      min = Math.min(min, value);
      max = Math.max(max, value);
    }
  }

  void add(double[] values) {
    for (double value : values) {
      add(value);
    }
  }

  boolean isEmpty() {
    return !(min <= max);
  }

  double min() {
    return min;
  }

  double max() {
    return max;
  }
}
