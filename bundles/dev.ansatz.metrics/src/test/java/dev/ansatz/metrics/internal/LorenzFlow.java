package dev.ansatz.metrics.internal;

/** The Lorenz system by the classical Runge-Kutta method: a perfect model. */
record LorenzFlow(double timeStep, int substeps) {

  double[] advance(double[] row) {
    double[] x = row;
    double h = timeStep / substeps;
    for (int i = 0; i < substeps; i++) {
      double[] k1 = field(x);
      double[] k2 = field(shifted(x, h / 2, k1));
      double[] k3 = field(shifted(x, h / 2, k2));
      double[] k4 = field(shifted(x, h, k3));
      x = shifted(shifted(shifted(shifted(x, h / 6, k1), h / 3, k2), h / 3, k3), h / 6, k4);
    }
    return x;
  }

  private static double[] field(double[] x) {
    return new double[] {
      10 * (x[1] - x[0]), x[0] * (28 - x[2]) - x[1], x[0] * x[1] - 8.0 / 3 * x[2]
    };
  }

  private static double[] shifted(double[] x, double h, double[] k) {
    return new double[] {x[0] + h * k[0], x[1] + h * k[1], x[2] + h * k[2]};
  }
}
