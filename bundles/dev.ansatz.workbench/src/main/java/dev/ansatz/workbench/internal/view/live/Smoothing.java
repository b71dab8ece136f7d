package dev.ansatz.workbench.internal.view.live;

/**
 * An exponential moving average that is right from the first point on: its weights add up to 1.
 *
 * @param weight how much of the past is kept with each point, from 0 (nothing) to below 1
 */
record Smoothing(double weight) {

  /** Returns whether anything is changed at all. */
  boolean isOn() {
    return weight > 0;
  }

  /** Smooths values; those that are not finite are left out of the average. */
  double[] smooth(double[] values) {
    double[] smooth = new double[values.length];
    double average = 0;
    double weights = 0;
    for (int i = 0; i < values.length; i++) {
      if (Double.isFinite(values[i])) {
        average = weight * average + (1 - weight) * values[i];
        weights = weight * weights + (1 - weight);
      }
      smooth[i] = weights == 0 ? values[i] : average / weights;
    }
    return smooth;
  }
}
