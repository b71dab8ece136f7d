package dev.ansatz.model.ppca;

import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.learn.Learner;
import dev.ansatz.compute.Kernels;
import dev.ansatz.tck.DensityContract;
import dev.ansatz.tck.SampleData;

class PpcaContractTest extends DensityContract<PpcaSettings> {
  @Override
  protected Learner<PpcaSettings> learner() {
    return new PpcaLearner(Kernels.portable());
  }

  @Override
  protected PpcaSettings settings() {
    return PpcaSettings.defaults().withLatents(3);
  }

  @Override
  protected Dataset dataset() {
    return SampleData.images(60, 5, 6);
  }
}
