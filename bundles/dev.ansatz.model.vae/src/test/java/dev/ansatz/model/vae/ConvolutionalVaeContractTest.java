package dev.ansatz.model.vae;

import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.learn.Learner;
import dev.ansatz.tck.DensityContract;
import dev.ansatz.tck.SampleData;

class ConvolutionalVaeContractTest extends DensityContract<VaeSettings> {
  @Override
  protected Learner<VaeSettings> learner() {
    return SmallVae.learner();
  }

  @Override
  protected VaeSettings settings() {
    return SmallVae.convolutional();
  }

  @Override
  protected Dataset dataset() {
    return SampleData.images(30, 5, 6);
  }
}
