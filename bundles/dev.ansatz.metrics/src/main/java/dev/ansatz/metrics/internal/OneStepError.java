package dev.ansatz.metrics.internal;

import dev.ansatz.api.metric.MetricRequest;
import dev.ansatz.api.model.Forecaster;
import dev.ansatz.api.model.PredictRequest;
import dev.ansatz.api.tensor.Tensor;

/**
 * The error of one-step predictions.
 *
 * <p>Row t + 1 is compared with what the model predicts from the true rows up to t. The first row
 * compared is that of index max(warm-up of the model, skip), the last the part's last.
 */
final class OneStepError {
  private OneStepError() {}

  /**
   * Returns the mean, over rows and components, of the squared error.
   *
   * @param unit what each component's error is divided by
   */
  static double meanSquare(
      MetricRequest<Forecaster, OneStepSettings> request, JudgedSeries series, double[] unit) {
    int first = Math.max(request.model().warmup(), request.settings().skip());
    series.checkRows(
        first + 1L, "to judge one-step predictions behind %d skipped".formatted(first));
    Tensor truth = series.values();
    Tensor predicted = request.model().predictNext(new PredictRequest(truth, request.stop()));
    int width = series.components();
    double sum = 0;
    for (int i = first * width; i < truth.size(); i++) {
      double error = (predicted.get(i - width) - truth.get(i)) / unit[i % width];
      sum += error * error;
    }
    return sum / (truth.size() - first * width);
  }
}
