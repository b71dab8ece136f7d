package dev.ansatz.model.esn;

/** Settings for tests. */
final class Reservoirs {
  private Reservoirs() {}

  static EsnSettings small(int units) {
    return with(units, 1, WeightDistribution.GAUSSIAN, 1e-8, Solver.QR, Precision.DOUBLE);
  }

  static EsnSettings with(
      int units,
      double connectivity,
      WeightDistribution weights,
      double ridge,
      Solver solver,
      Precision precision) {
    return new EsnSettings(
        units,
        0.6,
        0.3,
        0.7,
        0.75,
        connectivity,
        weights,
        ridge,
        100,
        50,
        solver,
        Target.INCREMENT,
        true,
        precision);
  }
}
