package dev.ansatz.figures;

/**
 * A part of an axis.
 *
 * @param low the lower end, in the axis' values
 * @param high the upper end, above {@code low}; both are finite
 */
public record Range(double low, double high) {

  /**
   * Makes a range.
   *
   * @throws IllegalArgumentException where the ends are not finite or the wrong way round
   */
  public Range {
    if (!(low < high && Double.isFinite(low) && Double.isFinite(high))) {
      throw new IllegalArgumentException(
          "the upper end of a range must be above the lower one, both finite; got %s to %s"
              .formatted(low, high));
    }
  }
}
