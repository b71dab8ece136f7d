package dev.ansatz.metrics.internal;

import dev.ansatz.api.metric.MetricRequest;
import dev.ansatz.api.model.ForecastRequest;
import dev.ansatz.api.model.Forecaster;
import dev.ansatz.api.random.RandomKey;
import dev.ansatz.api.tensor.F32Tensor;
import dev.ansatz.api.tensor.F64Tensor;
import dev.ansatz.api.tensor.Tensor;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Forecasts from histories and from nearly the same. Distances are in training sd. */
final class PairedForecasts {
  private static final double IN_DOUBLE = 1e-8;
  private static final double IN_SINGLE = 1e-5;

  private final MetricRequest<Forecaster, LyapunovSettings> request;
  private final Starts starts;
  private final double[] sd;
  private final double perturbation;

  PairedForecasts(MetricRequest<Forecaster, LyapunovSettings> request, Starts starts) {
    this.request = request;
    this.starts = starts;
    this.sd = starts.series().trainingSd();
    boolean isSingle = starts.series().values() instanceof F32Tensor;
    this.perturbation = request.settings().perturbation().orElse(isSingle ? IN_SINGLE : IN_DOUBLE);
  }

  /** Makes the forecasts and returns their distances by start and row. */
  List<double[]> distances() {
    List<double[]> distances = new ArrayList<>();
    for (int start = 0; start < starts.count(); start++) {
      request.progress().report("forecasting pairs", start, starts.count());
      Tensor history = starts.history(start);
      RandomKey key = request.key().fold("perturbation").fold(start);
      distances.add(distances(forecast(history), forecast(moved(history, direction(key)))));
    }
    return distances;
  }

  private Tensor forecast(Tensor history) {
    return request
        .model()
        .forecast(new ForecastRequest(history, request.settings().horizon(), request.stop()));
  }

  private double[] direction(RandomKey key) {
    SplittableRandom random = key.generator();
    double[] direction = new double[sd.length];
    double square = 0;
    for (int c = 0; c < sd.length; c++) {
      direction[c] = random.nextDouble(-1, 1);
      square += direction[c] * direction[c];
    }
    for (int c = 0; c < sd.length; c++) {
      direction[c] *= perturbation * sd[c] / Math.sqrt(square / sd.length);
    }
    return direction;
  }

  private static Tensor moved(Tensor history, double[] direction) {
    int last = history.size() - direction.length;
    if (history instanceof F32Tensor single) {
      float[] values = single.array().clone();
      for (int c = 0; c < direction.length; c++) {
        values[last + c] += (float) direction[c];
      }
      return new F32Tensor(single.shape(), values);
    }
    double[] values = history.toDoubles().clone();
    for (int c = 0; c < direction.length; c++) {
      values[last + c] += direction[c];
    }
    return new F64Tensor(history.shape(), values);
  }

  private double[] distances(Tensor first, Tensor second) {
    double[] distances = new double[first.rowCount()];
    for (int row = 0; row < distances.length; row++) {
      double sum = 0;
      for (int c = 0; c < sd.length; c++) {
        int i = row * sd.length + c;
        sum += Math.pow((first.get(i) - second.get(i)) / sd[c], 2);
      }
      distances[row] = Math.sqrt(sum / sd.length);
    }
    return distances;
  }
}
