package dev.ansatz.metrics.internal;

import dev.ansatz.api.model.Archive;
import dev.ansatz.api.model.DensityRequest;
import dev.ansatz.api.model.LogDensity;
import dev.ansatz.api.model.Measure;
import dev.ansatz.api.model.Mixture;
import dev.ansatz.api.model.ModelSummary;
import dev.ansatz.api.model.ParametricDensity;
import dev.ansatz.api.model.PredictRequest;
import dev.ansatz.api.tensor.F64Tensor;
import dev.ansatz.api.tensor.Tensor;
import java.util.Arrays;

/**
 * A mixture of two components whose every answer is known: rows whose first element is less than 50
 * are of the first, (20, 20), the others of the second, (70, 70); each has a density of e.
 */
record Pairs() implements Mixture, ParametricDensity {
  @Override
  public F64Tensor weights() {
    return F64Tensor.of(new double[] {0.5, 0.5}, 2);
  }

  @Override
  public Tensor means() {
    return F64Tensor.of(new double[] {20, 20, 70, 70}, 2, 2);
  }

  @Override
  public F64Tensor responsibilities(PredictRequest request) {
    double[] shares = new double[2 * request.inputs().rowCount()];
    for (int row = 0; row < shares.length / 2; row++) {
      shares[2 * row] = request.inputs().get(2 * row) < 50 ? 0.9 : 0.2;
      shares[2 * row + 1] = 1 - shares[2 * row];
    }
    return F64Tensor.of(shares, shares.length / 2, 2);
  }

  @Override
  public LogDensity logDensity(DensityRequest request) {
    double[] nats = new double[request.inputs().rowCount()];
    Arrays.fill(nats, 1);
    return new LogDensity(
        F64Tensor.of(nats, nats.length),
        LogDensity.Accuracy.EXACT,
        new Measure(Measure.Kind.VOLUME, 10));
  }

  @Override
  public long freeParameters() {
    return 11;
  }

  @Override
  public Archive save() {
    throw new UnsupportedOperationException("not asked");
  }

  @Override
  public ModelSummary summary() {
    throw new UnsupportedOperationException("not asked");
  }
}
