package dev.ansatz.data.dynamics.internal;

import java.util.function.DoubleBinaryOperator;

/**
 * Integrates a scalar delay equation {@code x'(t) = f(x(t), x(t - delay))} from a constant past, by
 * the classical Runge-Kutta method of order 4 with cubic Hermite interpolation of the past.
 *
 * <p>Of order 4 where the delay is a multiple of the step: then the kinks of the solution, at
 * multiples of the delay, lie on steps. Otherwise of order 2.
 *
 * <p><i>Source</i>: Bellen and Zennaro, Numerical Methods for Delay Differential Equations, Oxford
 * University Press, 2003 (continuous Runge-Kutta methods); Shampine and Thompson, Solving DDEs in
 * MATLAB, Applied Numerical Mathematics 37, 2001, 441-458.
 */
final class DelayIntegrator {
  private final DoubleBinaryOperator equation;
  private final double step;
  private final double delayInSteps;
  private final DelayHistory history;
  private double value;
  private long node;

  /**
   * Begins at time 0.
   *
   * @param equation takes the value and the delayed value
   * @param delay at least one step
   */
  DelayIntegrator(DoubleBinaryOperator equation, double delay, double step, double start) {
    this.equation = equation;
    this.step = step;
    this.delayInSteps = wholeWhereClose(delay / step);
    this.history = new DelayHistory(step, delay, start);
    this.value = start;
    history.add(start, slope(start, 0));
  }

  private static double wholeWhereClose(double steps) {
    double whole = Math.rint(steps);
    return Math.abs(steps - whole) < 1e-9 * whole ? whole : steps;
  }

  /** Returns the value at the time reached. */
  double value() {
    return value;
  }

  /** Goes on by one step. */
  void advance() {
    double k1 = slope(value, 0);
    double k2 = slope(value + step / 2 * k1, 0.5);
    double k3 = slope(value + step / 2 * k2, 0.5);
    double k4 = slope(value + step * k3, 1);
    value += step / 6 * (k1 + 2 * k2 + 2 * k3 + k4);
    node++;
    history.add(value, slope(value, 0));
  }

  private double slope(double current, double fraction) {
    return equation.applyAsDouble(current, history.at(node + fraction - delayInSteps));
  }
}
