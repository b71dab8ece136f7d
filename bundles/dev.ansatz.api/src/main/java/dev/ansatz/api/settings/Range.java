package dev.ansatz.api.settings;

/**
 * The numbers a setting accepts. NaN and the infinities are never accepted.
 *
 * @param min the lower bound, or negative infinity
 * @param max the upper bound, or positive infinity
 * @param minOpen whether the lower bound itself is refused
 * @param maxOpen whether the upper bound itself is refused
 */
public record Range(double min, double max, boolean minOpen, boolean maxOpen) {

  /** Every finite number. */
  public static final Range FINITE =
      new Range(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, false, false);

  static Range of(Param param) {
    return new Range(param.min(), param.max(), param.minOpen(), param.maxOpen());
  }

  /** Returns whether the value is finite and within the bounds. */
  public boolean contains(double value) {
    boolean above = minOpen ? value > min : value >= min;
    boolean below = maxOpen ? value < max : value <= max;
    return above && below && Double.isFinite(value);
  }

  /** Returns the range in words: {@code "above 0 and at most 1"}. */
  @Override
  public String toString() {
    boolean lower = min != Double.NEGATIVE_INFINITY;
    boolean upper = max != Double.POSITIVE_INFINITY;
    if (lower && upper) {
      return lowerWords() + " and " + upperWords();
    }
    return lower ? lowerWords() : upper ? upperWords() : "a finite number";
  }

  private String lowerWords() {
    return (minOpen ? "above " : "at least ") + number(min);
  }

  private String upperWords() {
    return (maxOpen ? "below " : "at most ") + number(max);
  }

  private static String number(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? Long.toString((long) value)
        : Double.toString(value).replaceFirst("\\.0E", "E").replace('E', 'e');
  }
}
