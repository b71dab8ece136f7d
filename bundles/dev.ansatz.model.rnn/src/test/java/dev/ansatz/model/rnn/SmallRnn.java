package dev.ansatz.model.rnn;

import dev.ansatz.compute.Kernels;
import dev.ansatz.nn.train.Optimizers;
import dev.ansatz.nn.train.TrainSettings;
import dev.ansatz.optimizers.internal.Adam;
import java.util.List;

/** Recurrent networks that train in no time. */
final class SmallRnn {
  static final Kernels KERNELS = Kernels.portable();
  static final Optimizers OPTIMIZERS = Optimizers.of(new Adam());
  static final TrainSettings TRAIN = TrainSettings.defaults().withEpochs(3).withBatchSize(8);

  private SmallRnn() {}

  static RecurrentSettings stacked() {
    return new RecurrentSettings(CellKind.GRU, List.of(5, 4), TimeDirection.BIDIRECTIONAL, 0.1);
  }
}
