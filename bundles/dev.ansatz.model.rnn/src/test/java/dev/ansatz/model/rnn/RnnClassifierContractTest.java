package dev.ansatz.model.rnn;

import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.learn.Learner;
import dev.ansatz.tck.LearnerContract;
import dev.ansatz.tck.SampleData;

class RnnClassifierContractTest extends LearnerContract<RnnClassifierSettings> {
  @Override
  protected Learner<RnnClassifierSettings> learner() {
    return new RnnClassifierLearner(SmallRnn.KERNELS, SmallRnn.OPTIMIZERS);
  }

  @Override
  protected RnnClassifierSettings settings() {
    return RnnClassifierSettings.of(SmallRnn.stacked(), SmallRnn.TRAIN);
  }

  @Override
  protected Dataset dataset() {
    return SampleData.sequences(30, 7, 4);
  }
}
