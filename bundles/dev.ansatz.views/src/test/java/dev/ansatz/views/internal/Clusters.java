package dev.ansatz.views.internal;

import dev.ansatz.api.model.Archive;
import dev.ansatz.api.model.Mixture;
import dev.ansatz.api.model.ModelSummary;
import dev.ansatz.api.model.PredictRequest;
import dev.ansatz.api.tensor.F64Tensor;
import java.util.List;

/** Two components of three pixels: dark below a second pixel of 3, light from there on. */
record Clusters() implements Mixture {
  @Override
  public F64Tensor weights() {
    return F64Tensor.of(new double[] {0.4, 0.6}, 2);
  }

  @Override
  public F64Tensor means() {
    return F64Tensor.of(new double[] {0, 0, 0, 100, 100, 100}, 2, 1, 3);
  }

  @Override
  public F64Tensor responsibilities(PredictRequest request) {
    int rows = request.inputs().rowCount();
    double[] shares = new double[2 * rows];
    for (int i = 0; i < rows; i++) {
      shares[2 * i] = request.inputs().get(3 * i + 1) < 3 ? 0.9 : 0.2;
      shares[2 * i + 1] = 1 - shares[2 * i];
    }
    return F64Tensor.of(shares, rows, 2);
  }

  @Override
  public Archive save() {
    throw new UnsupportedOperationException("not asked");
  }

  @Override
  public ModelSummary summary() {
    return new ModelSummary("two clusters", List.of());
  }
}
