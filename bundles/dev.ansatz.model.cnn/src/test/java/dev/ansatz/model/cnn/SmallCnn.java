package dev.ansatz.model.cnn;

import dev.ansatz.compute.Kernels;
import dev.ansatz.model.cnn.internal.augment.Flip;
import dev.ansatz.model.cnn.internal.augment.Noise;
import dev.ansatz.model.cnn.internal.augment.Shift;
import dev.ansatz.nn.train.Optimizers;
import dev.ansatz.nn.train.TrainSettings;
import dev.ansatz.optimizers.internal.Adam;
import java.util.List;

/** Classifiers that train in no time. */
final class SmallCnn {
  static final TrainSettings TRAIN = TrainSettings.defaults().withEpochs(3).withBatchSize(8);

  private SmallCnn() {}

  static CnnLearner learner() {
    return new CnnLearner(Kernels.portable(), Optimizers.of(new Adam()))
        .with(new Flip(), new Noise(), new Shift());
  }

  static CnnSettings dense() {
    return CnnSettings.of("dense 9 relu", "batch-norm").withTrain(TRAIN);
  }

  static CnnSettings convolutional() {
    return CnnSettings.of(
            "conv 4 3x3 padding same", "batch-norm", "relu", "max-pool 2", "dropout 0.2")
        .withAugment(List.of("shift 1", "flip horizontal", "noise 0.05"))
        .withTrain(TRAIN);
  }
}
