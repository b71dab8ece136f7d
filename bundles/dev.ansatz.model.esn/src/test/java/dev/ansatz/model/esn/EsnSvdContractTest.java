package dev.ansatz.model.esn;

import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.learn.Learner;
import dev.ansatz.compute.Kernels;
import dev.ansatz.tck.LearnerContract;
import dev.ansatz.tck.SampleData;

/** The contract with sparse uniform weights in single precision, solved by SVD. */
class EsnSvdContractTest extends LearnerContract<EsnSettings> {
  @Override
  protected Learner<EsnSettings> learner() {
    return new EsnLearner(Kernels.portable());
  }

  @Override
  protected EsnSettings settings() {
    return Reservoirs.with(40, 0.2, WeightDistribution.UNIFORM, 1e-6, Solver.SVD, Precision.SINGLE);
  }

  @Override
  protected Dataset dataset() {
    return SampleData.series(900, 2);
  }
}
