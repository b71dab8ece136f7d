package dev.ansatz.model.rnn;

import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.learn.Learner;
import dev.ansatz.tck.LearnerContract;
import dev.ansatz.tck.SampleData;

class RnnForecasterContractTest extends LearnerContract<RnnForecasterSettings> {
  @Override
  protected Learner<RnnForecasterSettings> learner() {
    return new RnnForecasterLearner(SmallRnn.KERNELS, SmallRnn.OPTIMIZERS);
  }

  @Override
  protected RnnForecasterSettings settings() {
    return RnnForecasterSettings.of(
        RecurrentSettings.of(CellKind.LSTM, 5, 4), 9, 5, SmallRnn.TRAIN);
  }

  @Override
  protected Dataset dataset() {
    return SampleData.series(300, 2);
  }
}
