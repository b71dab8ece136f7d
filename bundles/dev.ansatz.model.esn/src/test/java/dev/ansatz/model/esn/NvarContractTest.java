package dev.ansatz.model.esn;

import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.learn.Learner;
import dev.ansatz.compute.Kernels;
import dev.ansatz.tck.LearnerContract;
import dev.ansatz.tck.SampleData;

class NvarContractTest extends LearnerContract<NvarSettings> {
  @Override
  protected Learner<NvarSettings> learner() {
    return new NvarLearner(Kernels.portable());
  }

  @Override
  protected NvarSettings settings() {
    return new NvarSettings(3, 2, 2, 1e-8, Solver.QR, Target.INCREMENT);
  }

  @Override
  protected Dataset dataset() {
    return SampleData.series(900, 2);
  }
}
