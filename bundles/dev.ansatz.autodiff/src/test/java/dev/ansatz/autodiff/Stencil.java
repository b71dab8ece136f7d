package dev.ansatz.autodiff;

import java.util.function.ToDoubleFunction;

/** The six-point central difference; its error is of order h^6. */
final class Stencil {
  private static final double[] WEIGHTS = {45, -9, 1};
  private static final double STEP = Math.pow(Math.ulp(1.0), 1.0 / 7);

  private Stencil() {}

  /** Returns the derivative of a function by one element of its argument. */
  static double derivative(ToDoubleFunction<double[]> function, double[] at, int element) {
    double[] x = at.clone();
    double h = STEP * Math.max(1, Math.abs(at[element]));
    double sum = 0;
    for (int k = 1; k <= 3; k++) {
      x[element] = at[element] + k * h;
      double above = function.applyAsDouble(x);
      x[element] = at[element] - k * h;
      sum += WEIGHTS[k - 1] * (above - function.applyAsDouble(x));
    }
    return sum / (60 * h);
  }
}
