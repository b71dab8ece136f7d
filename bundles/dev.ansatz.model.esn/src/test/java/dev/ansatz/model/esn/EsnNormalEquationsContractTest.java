package dev.ansatz.model.esn;

import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.learn.Learner;
import dev.ansatz.compute.Kernels;
import dev.ansatz.tck.LearnerContract;
import dev.ansatz.tck.SampleData;

/** The contract with sparse weights and normal equations. */
class EsnNormalEquationsContractTest extends LearnerContract<EsnSettings> {
  @Override
  protected Learner<EsnSettings> learner() {
    return new EsnLearner(Kernels.portable());
  }

  @Override
  protected EsnSettings settings() {
    return Reservoirs.with(
        70, 0.1, WeightDistribution.GAUSSIAN, 1e-4, Solver.NORMAL_EQUATIONS, Precision.DOUBLE);
  }

  @Override
  protected Dataset dataset() {
    return SampleData.series(900, 2);
  }
}
