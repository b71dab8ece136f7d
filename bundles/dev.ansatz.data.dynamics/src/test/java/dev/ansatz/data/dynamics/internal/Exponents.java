package dev.ansatz.data.dynamics.internal;

/** Largest Lyapunov exponents by the method of Benettin et al. (1980): two neighbours, rescaled. */
final class Exponents {
  private static final double DISTANCE = 1e-7;

  private Exponents() {}

  static double of(VectorField field, double[] start, double step, long steps, long settling) {
    double[] state = start.clone();
    double[] neighbour = start.clone();
    neighbour[0] += DISTANCE;
    double sum = 0;
    for (long n = 0; n < steps; n++) {
      advance(field, state, step);
      advance(field, neighbour, step);
      double growth = rescale(state, neighbour);
      sum += n < settling ? 0 : Math.log(growth);
    }
    return sum / ((steps - settling) * step);
  }

  private static double rescale(double[] state, double[] neighbour) {
    double square = 0;
    for (int i = 0; i < state.length; i++) {
      square += (neighbour[i] - state[i]) * (neighbour[i] - state[i]);
    }
    double growth = Math.sqrt(square) / DISTANCE;
    for (int i = 0; i < state.length; i++) {
      neighbour[i] = state[i] + (neighbour[i] - state[i]) / growth;
    }
    return growth;
  }

  private static void advance(VectorField field, double[] x, double h) {
    double[] k1 = field.at(x);
    double[] k2 = field.at(shifted(x, h / 2, k1));
    double[] k3 = field.at(shifted(x, h / 2, k2));
    double[] k4 = field.at(shifted(x, h, k3));
    for (int i = 0; i < x.length; i++) {
      x[i] += h / 6 * (k1[i] + 2 * k2[i] + 2 * k3[i] + k4[i]);
    }
  }

  private static double[] shifted(double[] x, double h, double[] k) {
    double[] shifted = x.clone();
    for (int i = 0; i < x.length; i++) {
      shifted[i] += h * k[i];
    }
    return shifted;
  }
}
