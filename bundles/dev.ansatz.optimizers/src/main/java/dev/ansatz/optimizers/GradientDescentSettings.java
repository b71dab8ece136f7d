package dev.ansatz.optimizers;

import dev.ansatz.api.settings.Param;
import dev.ansatz.api.settings.Params;

/**
 * The settings of gradient descent.
 *
 * @param learningRate the size of a step
 * @param weightDecay how strongly weights shrink
 */
public record GradientDescentSettings(
    @Param(
            label = "Learning rate",
            min = 0,
            minOpen = true,
            logarithmic = true,
            help = "The size of a step.")
        double learningRate,
    @Param(
            label = "Weight decay",
            min = 0,
            help = "Adds this multiple of the weights to their gradient (an L2 penalty).")
        double weightDecay) {

  /** Makes settings. */
  public GradientDescentSettings {
    Params.check(GradientDescentSettings.class, learningRate, weightDecay);
  }

  /** Returns the settings that hold where nothing else is said. */
  public static GradientDescentSettings defaults() {
    return new GradientDescentSettings(0.01, 0);
  }
}
