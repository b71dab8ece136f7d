package dev.ansatz.model.rnn;

import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.learn.Learner;
import dev.ansatz.tck.LearnerContract;
import dev.ansatz.tck.SampleData;
import java.util.List;

class RnnLabellerContractTest extends LearnerContract<RnnLabellerSettings> {
  @Override
  protected Learner<RnnLabellerSettings> learner() {
    return new RnnLabellerLearner(SmallRnn.KERNELS, SmallRnn.OPTIMIZERS);
  }

  @Override
  protected RnnLabellerSettings settings() {
    return new RnnLabellerSettings(SmallRnn.stacked(), List.of(-1, 2), SmallRnn.TRAIN);
  }

  @Override
  protected Dataset dataset() {
    return SampleData.sequences(30, 7, 4);
  }
}
