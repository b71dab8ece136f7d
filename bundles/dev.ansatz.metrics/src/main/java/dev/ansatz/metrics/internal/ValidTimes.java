package dev.ansatz.metrics.internal;

import dev.ansatz.api.metric.MetricRequest;
import dev.ansatz.api.model.ForecastRequest;
import dev.ansatz.api.model.Forecaster;
import dev.ansatz.api.tensor.Tensor;

/**
 * How many rows each forecast was valid for.
 *
 * @param rows by start
 * @param cut how many forecasts were still valid at the end of the part
 */
record ValidTimes(int[] rows, int cut) {

  static ValidTimes measure(
      MetricRequest<Forecaster, VptSettings> request, Starts starts, int horizon) {
    double[] sd = starts.series().trainingSd();
    int[] rows = new int[starts.count()];
    int cut = 0;
    for (int start = 0; start < rows.length; start++) {
      request.progress().report("forecasting", start, rows.length);
      int available = starts.series().rows() - starts.forecastFrom(start);
      rows[start] = validRows(request, starts, start, Math.min(horizon, available), sd);
      cut += rows[start] == available ? 1 : 0;
    }
    return new ValidTimes(rows, cut);
  }

  private static int validRows(
      MetricRequest<Forecaster, VptSettings> request,
      Starts starts,
      int start,
      int steps,
      double[] sd) {
    int from = starts.forecastFrom(start);
    Tensor truth = starts.series().values();
    Tensor forecast =
        request.model().forecast(new ForecastRequest(starts.history(start), steps, request.stop()));
    int valid = 0;
    while (valid < steps
        && error(forecast, valid, truth, from + valid, sd) <= request.settings().threshold()) {
      valid++;
    }
    int available = truth.rowCount() - from;
    return valid < steps || steps == available
        ? valid
        : validRows(request, starts, start, Math.min(2 * steps, available), sd);
  }

  private static double error(Tensor forecast, int row, Tensor truth, int trueRow, double[] sd) {
    double sum = 0;
    for (int c = 0; c < sd.length; c++) {
      double error =
          (forecast.get(row * sd.length + c) - truth.get(trueRow * sd.length + c)) / sd[c];
      sum += error * error;
    }
    return Math.sqrt(sum / sd.length);
  }
}
