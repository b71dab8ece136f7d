package dev.ansatz.optimizers;

import dev.ansatz.api.settings.Param;
import dev.ansatz.api.settings.Params;

/**
 * The settings of RMSprop.
 *
 * @param learningRate the size of a step
 * @param decay how much of the running mean of squares stays
 * @param epsilon keeps divisions away from zero
 */
public record RmsPropSettings(
    @Param(
            label = "Learning rate",
            min = 0,
            minOpen = true,
            logarithmic = true,
            help = "The size of a step.")
        double learningRate,
    @Param(
            label = "Decay",
            min = 0,
            max = 1,
            maxOpen = true,
            help = "How much of the running mean of squares stays at each step.")
        double decay,
    @Param(
            label = "Epsilon",
            min = 0,
            minOpen = true,
            logarithmic = true,
            help = "Keeps divisions away from zero.")
        double epsilon) {

  /** Makes settings. */
  public RmsPropSettings {
    Params.check(RmsPropSettings.class, learningRate, decay, epsilon);
  }

  /** Returns the settings that hold where nothing else is said. */
  public static RmsPropSettings defaults() {
    return new RmsPropSettings(0.001, 0.9, 1e-8);
  }
}
