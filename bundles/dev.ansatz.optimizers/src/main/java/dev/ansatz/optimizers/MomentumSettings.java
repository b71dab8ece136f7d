package dev.ansatz.optimizers;

import dev.ansatz.api.settings.Param;
import dev.ansatz.api.settings.Params;

/**
 * The settings of gradient descent with momentum, also Nesterov's.
 *
 * @param learningRate the size of a step
 * @param momentum how much of the last step is repeated
 * @param weightDecay how strongly weights shrink
 */
public record MomentumSettings(
    @Param(
            label = "Learning rate",
            min = 0,
            minOpen = true,
            logarithmic = true,
            help = "The size of a step.")
        double learningRate,
    @Param(
            label = "Momentum",
            min = 0,
            max = 1,
            maxOpen = true,
            help = "How much of the last step is repeated.")
        double momentum,
    @Param(
            label = "Weight decay",
            min = 0,
            help = "Adds this multiple of the weights to their gradient (an L2 penalty).")
        double weightDecay) {

  /** Makes settings. */
  public MomentumSettings {
    Params.check(MomentumSettings.class, learningRate, momentum, weightDecay);
  }

  /** Returns the settings that hold where nothing else is said. */
  public static MomentumSettings defaults() {
    return new MomentumSettings(0.01, 0.9, 0);
  }
}
