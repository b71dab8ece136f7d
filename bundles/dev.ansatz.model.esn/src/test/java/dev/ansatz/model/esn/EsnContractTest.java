package dev.ansatz.model.esn;

import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.learn.Learner;
import dev.ansatz.compute.Kernels;
import dev.ansatz.tck.LearnerContract;
import dev.ansatz.tck.SampleData;

class EsnContractTest extends LearnerContract<EsnSettings> {
  @Override
  protected Learner<EsnSettings> learner() {
    return new EsnLearner(Kernels.portable());
  }

  @Override
  protected EsnSettings settings() {
    return Reservoirs.small(60);
  }

  @Override
  protected Dataset dataset() {
    return SampleData.series(900, 2);
  }
}
