package dev.ansatz.views.internal;

import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.data.Fields;
import dev.ansatz.api.data.Split;
import dev.ansatz.api.tensor.Tensor;

/**
 * The error of a forecast, row by row.
 *
 * @param rmse the root of the mean over components of the squared error in units of the component's
 *     variance; NaN where the forecast is not finite
 */
record ForecastError(double[] rmse) {

  static ForecastError of(FreeRun run, double[] deviations) {
    int width = deviations.length;
    double[] rmse = new double[Math.min(run.truth().rowCount(), run.forecast().rowCount())];
    for (int row = 0; row < rmse.length; row++) {
      double sum = 0;
      for (int j = 0; j < width; j++) {
        int at = row * width + j;
        double error = (run.forecast().get(at) - run.truth().get(at)) / deviations[j];
        sum += error * error;
      }
      rmse[row] = Double.isFinite(sum) ? Math.sqrt(sum / width) : Double.NaN;
    }
    return new ForecastError(rmse);
  }

  /** Returns how many rows pass before the error first exceeds a threshold or is not a number. */
  int validRows(double threshold) {
    int row = 0;
    while (row < rmse.length && rmse[row] <= threshold) {
      row++;
    }
    return row;
  }

  /** Returns each component's standard deviation, in the training part where there is one. */
  static double[] deviations(Dataset dataset, Series series) {
    Tensor rows =
        dataset.has(Split.TRAIN) ? dataset.tensor(Split.TRAIN, Fields.SERIES) : series.rows();
    double[] deviations = new double[series.components()];
    for (int j = 0; j < deviations.length; j++) {
      double deviation = Statistics.deviation(Series.column(rows, j), 0);
      deviations[j] = deviation > 0 ? deviation : 1;
    }
    return deviations;
  }
}
