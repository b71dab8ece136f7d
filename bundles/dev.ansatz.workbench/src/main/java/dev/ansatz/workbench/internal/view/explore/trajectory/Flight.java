package dev.ansatz.workbench.internal.view.explore.trajectory;

import dev.ansatz.api.model.ForecastRequest;
import dev.ansatz.api.progress.StopToken;
import dev.ansatz.api.tensor.F32Tensor;
import dev.ansatz.api.tensor.F64Tensor;
import dev.ansatz.api.tensor.Tensor;

/**
 * Where a model went.
 *
 * @param launch from where
 * @param forecast [steps × component]; row k is that behind the start by k + 1
 * @param errors of those rows of which the truth is known: the root of the mean over the components
 *     of the squared error, in standard deviations of the training part
 * @param valid how many rows in succession, from the first on, have an error within the threshold
 */
record Flight(Launch launch, Tensor forecast, double[] errors, int valid) {
  /** The error at which a forecast is no longer valid, as in the metric of valid times. */
  static final double THRESHOLD = 0.4;

  /** Has the model go on. Takes time. */
  static Flight of(Orbit orbit, Launch launch, StopToken stop) {
    Tensor history = orbit.series().rows(launch.start() + 1 - orbit.warmup(), launch.start() + 1);
    if (launch.state().isPresent()) {
      history = withLastRow(history, launch.state().get());
    }
    Tensor forecast = orbit.model().forecast(new ForecastRequest(history, launch.steps(), stop));
    int known = Math.min(launch.steps(), orbit.rows() - launch.start() - 1);
    double[] errors = new double[known];
    for (int k = 0; k < known; k++) {
      errors[k] = error(orbit, forecast, k, launch.start() + 1 + k);
    }
    int valid = 0;
    while (valid < known && errors[valid] <= THRESHOLD) {
      valid++;
    }
    return new Flight(launch, forecast, errors, valid);
  }

  private static Tensor withLastRow(Tensor rows, double... last) {
    int from = rows.size() - last.length;
    if (rows instanceof F32Tensor floats) {
      for (int c = 0; c < last.length; c++) {
        floats.array()[from + c] = (float) last[c];
      }
      return floats;
    }
    double[] values = rows.toDoubles();
    System.arraycopy(last, 0, values, from, last.length);
    return new F64Tensor(rows.shape(), values);
  }

  private static double error(Orbit orbit, Tensor forecast, int row, int trueRow) {
    double sum = 0;
    for (int c = 0; c < orbit.components(); c++) {
      double error =
          (forecast.get(row * orbit.components() + c) - orbit.value(trueRow, c)) / orbit.sd()[c];
      sum += error * error;
    }
    return Math.sqrt(sum / orbit.components());
  }

  /** Returns whether the forecast was still valid where the truth or the horizon ends. */
  boolean isCut() {
    return valid == errors.length;
  }

  double value(int row, int component) {
    return forecast.get(row * forecast.shape().rowSize() + component);
  }
}
