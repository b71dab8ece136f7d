package dev.ansatz.workbench.internal.view.explore.trajectory;

import java.util.Optional;

/**
 * From where a model is to go on.
 *
 * @param start the last true row that the model reads
 * @param state what stands in the place of that row; empty where it is left as it is
 * @param steps how many rows to go on, 1 or more
 */
record Launch(int start, Optional<double[]> state, int steps) {

  Launch at(int row) {
    return new Launch(row, Optional.empty(), steps);
  }

  Launch from(double... moved) {
    return new Launch(start, Optional.of(moved), steps);
  }

  Launch untouched() {
    return new Launch(start, Optional.empty(), steps);
  }

  Launch over(int otherSteps) {
    return new Launch(start, state, otherSteps);
  }

  /** Returns the state that the model goes on from. */
  double[] state(Orbit orbit) {
    return state.map(double[]::clone).orElseGet(() -> truth(orbit));
  }

  private double[] truth(Orbit orbit) {
    double[] values = new double[orbit.components()];
    for (int c = 0; c < values.length; c++) {
      values[c] = orbit.value(start, c);
    }
    return values;
  }
}
