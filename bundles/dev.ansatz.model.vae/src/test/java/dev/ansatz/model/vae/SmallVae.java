package dev.ansatz.model.vae;

import dev.ansatz.compute.Kernels;
import dev.ansatz.nn.train.Optimizers;
import dev.ansatz.nn.train.TrainSettings;
import dev.ansatz.optimizers.internal.Adam;
import java.util.List;

/** Autoencoders that train in no time. */
final class SmallVae {
  static final TrainSettings TRAIN = TrainSettings.defaults().withEpochs(3).withBatchSize(8);

  private SmallVae() {}

  static VaeLearner learner() {
    return new VaeLearner(Kernels.portable(), Optimizers.of(new Adam()));
  }

  static VaeSettings dense() {
    return VaeSettings.network(List.of(), List.of(12)).withTrain(TRAIN);
  }

  static VaeSettings convolutional() {
    return VaeSettings.network(List.of(3, 4), List.of(6)).withTrain(TRAIN);
  }
}
