package dev.ansatz.model.gmm;

import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.learn.Learner;
import dev.ansatz.compute.Kernels;
import dev.ansatz.tck.DensityContract;
import dev.ansatz.tck.SampleData;

class GmmContractTest extends DensityContract<GmmSettings> {
  @Override
  protected Learner<GmmSettings> learner() {
    return new GmmLearner(Kernels.portable());
  }

  @Override
  protected GmmSettings settings() {
    return GmmSettings.defaults().withComponents(3);
  }

  @Override
  protected Dataset dataset() {
    return SampleData.images(60, 3, 4);
  }
}
