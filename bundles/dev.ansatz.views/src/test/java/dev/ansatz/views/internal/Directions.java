package dev.ansatz.views.internal;

import dev.ansatz.api.model.Archive;
import dev.ansatz.api.model.ModelSummary;
import dev.ansatz.api.model.PrincipalComponents;
import dev.ansatz.api.tensor.F64Tensor;
import java.util.List;

/** Two of three directions, with variances 50,000, 30,000 and 20,000; two are kept. */
record Directions() implements PrincipalComponents {
  @Override
  public F64Tensor eigenvalues() {
    return F64Tensor.of(new double[] {50_000, 30_000, 20_000}, 3);
  }

  @Override
  public double totalVariance() {
    return 100_000;
  }

  @Override
  public double noiseVariance() {
    return 20_000;
  }

  @Override
  public F64Tensor components() {
    return F64Tensor.of(new double[] {0.6, 0, -0.8, 0, 1, 0}, 2, 1, 3);
  }

  @Override
  public Archive save() {
    throw new UnsupportedOperationException("not asked");
  }

  @Override
  public ModelSummary summary() {
    return new ModelSummary("two directions", List.of());
  }
}
