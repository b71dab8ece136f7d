package dev.ansatz.model.rnn;

import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.learn.Learner;
import dev.ansatz.tck.LearnerContract;
import dev.ansatz.tck.SampleData;

class RnnRegressorContractTest extends LearnerContract<RnnRegressorSettings> {
  @Override
  protected Learner<RnnRegressorSettings> learner() {
    return new RnnRegressorLearner(SmallRnn.KERNELS, SmallRnn.OPTIMIZERS);
  }

  @Override
  protected RnnRegressorSettings settings() {
    return RnnRegressorSettings.of(RecurrentSettings.of(CellKind.LSTM, 5), SmallRnn.TRAIN);
  }

  @Override
  protected Dataset dataset() {
    return SampleData.sequences(30, 7, 7);
  }
}
