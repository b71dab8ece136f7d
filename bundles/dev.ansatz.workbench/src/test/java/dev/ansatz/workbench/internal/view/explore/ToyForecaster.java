package dev.ansatz.workbench.internal.view.explore;

import dev.ansatz.api.model.Archive;
import dev.ansatz.api.model.ForecastRequest;
import dev.ansatz.api.model.Forecaster;
import dev.ansatz.api.model.ModelSummary;
import dev.ansatz.api.model.PredictRequest;
import dev.ansatz.api.tensor.F64Tensor;
import dev.ansatz.api.tensor.Tensor;
import java.util.List;
import java.util.Map;

/**
 * Turns the first two components by an angle in each step; keeps the third.
 *
 * @param angle in radians
 * @param components 2 or 3
 */
public record ToyForecaster(double angle, int components) implements Forecaster {

  /** Returns the next state. */
  public double[] next(double... state) {
    double[] next = state.clone();
    next[0] = Math.cos(angle) * state[0] - Math.sin(angle) * state[1];
    next[1] = Math.sin(angle) * state[0] + Math.cos(angle) * state[1];
    return next;
  }

  /** Returns a series from a state on. */
  public double[][] series(int rows, double... begin) {
    double[][] series = new double[rows][];
    series[0] = begin;
    for (int t = 1; t < rows; t++) {
      series[t] = next(series[t - 1]);
    }
    return series;
  }

  @Override
  public int warmup() {
    return 3;
  }

  @Override
  public Tensor predictNext(PredictRequest request) {
    throw new UnsupportedOperationException("nobody asks");
  }

  @Override
  public Tensor forecast(ForecastRequest request) {
    double[] state = new double[components];
    int last = request.history().size() - components;
    for (int c = 0; c < components; c++) {
      state[c] = request.history().get(last + c);
    }
    double[] values = new double[request.steps() * components];
    for (int k = 0; k < request.steps(); k++) {
      state = next(state);
      System.arraycopy(state, 0, values, k * components, components);
    }
    return F64Tensor.of(values, request.steps(), components);
  }

  @Override
  public Archive save() {
    return new Archive("toy-forecaster", 1, Map.of(), Map.of());
  }

  @Override
  public ModelSummary summary() {
    return new ModelSummary("Toy forecaster", List.of());
  }
}
