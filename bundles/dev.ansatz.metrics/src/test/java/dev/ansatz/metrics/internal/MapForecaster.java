package dev.ansatz.metrics.internal;

import dev.ansatz.api.model.Archive;
import dev.ansatz.api.model.ForecastRequest;
import dev.ansatz.api.model.Forecaster;
import dev.ansatz.api.model.ModelSummary;
import dev.ansatz.api.model.PredictRequest;
import dev.ansatz.api.tensor.F32Tensor;
import dev.ansatz.api.tensor.F64Tensor;
import dev.ansatz.api.tensor.Tensor;
import java.util.Arrays;
import java.util.function.UnaryOperator;

/** A model whose next row is a known function of the last. */
record MapForecaster(int warmup, UnaryOperator<double[]> next) implements Forecaster {

  static MapForecaster of(UnaryOperator<double[]> next) {
    return new MapForecaster(1, next);
  }

  @Override
  public Tensor predictNext(PredictRequest request) {
    request.stop().check();
    Tensor series = request.inputs();
    int width = series.shape().rowSize();
    double[] predicted = new double[series.size()];
    for (int row = 0; row < series.rowCount(); row++) {
      System.arraycopy(next.apply(row(series, row)), 0, predicted, row * width, width);
    }
    return F64Tensor.of(predicted, series.rowCount(), width);
  }

  @Override
  public Tensor forecast(ForecastRequest request) {
    request.stop().check();
    if (request.history().rowCount() < warmup) {
      throw new IllegalArgumentException("the history is too short");
    }
    int width = request.history().shape().rowSize();
    double[] state = row(request.history(), request.history().rowCount() - 1);
    double[] forecast = new double[request.steps() * width];
    for (int step = 0; step < request.steps(); step++) {
      state = next.apply(state);
      System.arraycopy(state, 0, forecast, step * width, width);
    }
    F64Tensor tensor = F64Tensor.of(forecast, request.steps(), width);
    return request.history() instanceof F32Tensor ? single(tensor) : tensor;
  }

  private static Tensor single(F64Tensor tensor) {
    float[] values = new float[tensor.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = (float) tensor.get(i);
    }
    return new F32Tensor(tensor.shape(), values);
  }

  private static double[] row(Tensor series, int row) {
    int width = series.shape().rowSize();
    return Arrays.copyOfRange(series.toDoubles(), row * width, (row + 1) * width);
  }

  @Override
  public Archive save() {
    throw new UnsupportedOperationException();
  }

  @Override
  public ModelSummary summary() {
    throw new UnsupportedOperationException();
  }
}
