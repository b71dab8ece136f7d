package dev.ansatz.data.dynamics.internal;

import java.util.List;

/**
 * Where a trajectory begins and when and how accurately it is sampled.
 *
 * @param start the state at time 0
 * @param discard the time of row 0
 * @param timeStep the time between rows
 * @param length the number of rows
 * @param relativeTolerance of each integration step
 * @param absoluteTolerance of each integration step
 */
record Sampling(
    List<Double> start,
    double discard,
    double timeStep,
    int length,
    double relativeTolerance,
    double absoluteTolerance) {

  /** Returns the time of a row. */
  double time(int row) {
    return discard + row * timeStep;
  }
}
