package dev.ansatz.figures.internal;

/**
 * An axis on a surface.
 *
 * @param axis the axis
 * @param from where its lower end is, in points
 * @param to where its upper end is, in points
 */
public record AxisMap(PlotAxis axis, double from, double to) {

  /** Returns where a value is; NaN where it is nowhere. */
  public double position(double value) {
    double share = (axis.scale().coordinate(value) - axis.low()) / (axis.high() - axis.low());
    return from + share * (to - from);
  }

  /** Returns the value at a position. */
  public double value(double position) {
    double share = (position - from) / (to - from);
    return axis.scale().value(axis.low() + share * (axis.high() - axis.low()));
  }

  /** Returns the distance of the nearest neighbours among values, in points. */
  public double gap(double... values) {
    double share = Spacing.smallest(axis.coordinates(values)) / (axis.high() - axis.low());
    return share * Math.abs(to - from);
  }

  /** Returns whether the axis is logarithmic. */
  public boolean isLogarithmic() {
    return axis.scale() instanceof Scale.Logarithmic;
  }
}
