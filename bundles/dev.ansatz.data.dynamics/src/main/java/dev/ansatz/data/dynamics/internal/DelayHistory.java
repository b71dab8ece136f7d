package dev.ansatz.data.dynamics.internal;

import java.util.Arrays;

/**
 * The recent past of a solution at equidistant nodes, interpolated between them by the cubic
 * Hermite polynomial of values and derivatives; before time 0 it is constant.
 */
final class DelayHistory {
  private final double step;
  private final double before;
  private final double[] values;
  private final double[] slopes;
  private long newest = -1;

  /**
   * Makes a history without nodes.
   *
   * @param step the distance of nodes
   * @param span how far back it is asked for
   * @param before the value before time 0
   */
  DelayHistory(double step, double span, double before) {
    this.step = step;
    this.before = before;
    int capacity = (int) Math.ceil(span / step) + 3;
    this.values = new double[capacity];
    this.slopes = new double[capacity];
    Arrays.fill(values, before);
  }

  /** Adds the next node, the first at time 0. */
  void add(double value, double slope) {
    newest++;
    values[slot(newest)] = value;
    slopes[slot(newest)] = slope;
  }

  /**
   * Returns the value at a time.
   *
   * @param node the time in steps, at most that of the newest node
   */
  double at(double node) {
    if (node <= 0) {
      return before;
    }
    long left = Math.min((long) node, newest - 1);
    double u = node - left;
    int i = slot(left);
    int j = slot(left + 1);
    double v = 1 - u;
    return v * v * ((1 + 2 * u) * values[i] + u * step * slopes[i])
        + u * u * ((1 + 2 * v) * values[j] - v * step * slopes[j]);
  }

  private int slot(long node) {
    return (int) (node % values.length);
  }
}
