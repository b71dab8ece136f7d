package dev.ansatz.optimizers;

import dev.ansatz.api.settings.Param;
import dev.ansatz.api.settings.Params;

/**
 * The settings of AdaGrad.
 *
 * @param learningRate the size of a step
 * @param initialAccumulator what the sum of squares begins as
 * @param epsilon keeps divisions away from zero
 */
public record AdaGradSettings(
    @Param(
            label = "Learning rate",
            min = 0,
            minOpen = true,
            logarithmic = true,
            help = "The size of a step.")
        double learningRate,
    @Param(
            label = "Initial accumulator",
            min = 0,
            help = "What the sum of squared gradients begins as.")
        double initialAccumulator,
    @Param(
            label = "Epsilon",
            min = 0,
            minOpen = true,
            logarithmic = true,
            help = "Keeps divisions away from zero.")
        double epsilon) {

  /** Makes settings. */
  public AdaGradSettings {
    Params.check(AdaGradSettings.class, learningRate, initialAccumulator, epsilon);
  }

  /** Returns the settings that hold where nothing else is said. */
  public static AdaGradSettings defaults() {
    return new AdaGradSettings(0.01, 0, 1e-10);
  }
}
