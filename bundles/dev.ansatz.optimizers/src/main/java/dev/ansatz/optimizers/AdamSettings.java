package dev.ansatz.optimizers;

import dev.ansatz.api.settings.Param;
import dev.ansatz.api.settings.Params;

/**
 * The settings of Adam.
 *
 * @param learningRate the size of a step
 * @param beta1 how much of the mean of gradients stays
 * @param beta2 how much of the mean of squared gradients stays
 * @param epsilon keeps divisions away from zero
 * @param weightDecay how strongly weights shrink
 */
public record AdamSettings(
    @Param(
            label = "Learning rate",
            min = 0,
            minOpen = true,
            logarithmic = true,
            help = "The size of a step.")
        double learningRate,
    @Param(
            label = "First decay",
            min = 0,
            max = 1,
            maxOpen = true,
            help = "How much of the running mean of gradients stays at each step.")
        double beta1,
    @Param(
            label = "Second decay",
            min = 0,
            max = 1,
            maxOpen = true,
            help = "How much of the running mean of squared gradients stays at each step.")
        double beta2,
    @Param(
            label = "Epsilon",
            min = 0,
            minOpen = true,
            logarithmic = true,
            help = "Keeps divisions away from zero.")
        double epsilon,
    @Param(
            label = "Weight decay",
            min = 0,
            help = "Adds this multiple of the weights to their gradient (an L2 penalty).")
        double weightDecay) {

  /** Makes settings. */
  public AdamSettings {
    Params.check(AdamSettings.class, learningRate, beta1, beta2, epsilon, weightDecay);
  }

  /** Returns the settings that hold where nothing else is said. */
  public static AdamSettings defaults() {
    return new AdamSettings(0.001, 0.9, 0.999, 1e-8, 0);
  }
}
