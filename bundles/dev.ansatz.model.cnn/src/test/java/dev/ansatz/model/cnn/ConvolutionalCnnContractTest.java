package dev.ansatz.model.cnn;

import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.learn.Learner;
import dev.ansatz.tck.LearnerContract;
import dev.ansatz.tck.SampleData;

class ConvolutionalCnnContractTest extends LearnerContract<CnnSettings> {
  @Override
  protected Learner<CnnSettings> learner() {
    return SmallCnn.learner();
  }

  @Override
  protected CnnSettings settings() {
    return SmallCnn.convolutional();
  }

  @Override
  protected Dataset dataset() {
    return SampleData.images(30, 5, 6);
  }
}
