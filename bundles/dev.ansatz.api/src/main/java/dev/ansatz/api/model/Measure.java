package dev.ansatz.api.model;

/**
 * With respect to what a density is one.
 *
 * @param kind the measure's kind
 * @param scale what the inputs are divided by before they are measured, above 0: 255 for the
 *     density of pixels in [0, 1] that are stored as bytes
 */
public record Measure(Kind kind, double scale) {

  /** The kinds of measures. */
  public enum Kind {
    /** Volume: the density of real numbers. */
    VOLUME,
    /**
     * Counting: the probability of zeros and ones. A number between them stands for so large a
     * share of ones, so that its logarithm is that of a probability to the power of a share.
     */
    ZEROS_AND_ONES
  }

  /**
   * Makes a measure.
   *
   * @throws IllegalArgumentException where the scale is not a finite number above 0
   */
  public Measure {
    if (!(scale > 0 && scale < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(
          "the scale of a measure must be finite and above 0; got " + scale);
    }
  }

  /**
   * Returns what is added to a log-density by this measure, in nats, to make it one by another.
   *
   * @param target a measure of the same kind
   * @param dimensions how many elements a row has
   * @throws IllegalArgumentException where the kinds differ: the two do not compare
   */
  public double natsTo(Measure target, int dimensions) {
    if (kind != target.kind) {
      throw new IllegalArgumentException(
          "a log-density by %s must stay one; it cannot become one by %s".formatted(this, target));
    }
    return kind == Kind.VOLUME ? dimensions * Math.log(target.scale / scale) : 0;
  }

  /** Returns the measure in words: {@code volume of inputs / 255}. */
  @Override
  public String toString() {
    String inputs =
        scale == 1
            ? "inputs"
            : "inputs / " + (scale == Math.rint(scale) ? Long.toString((long) scale) : scale);
    return kind == Kind.VOLUME ? "volume of " + inputs : inputs + " as shares of ones";
  }
}
