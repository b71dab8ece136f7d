package dev.ansatz.optimizers;

import dev.ansatz.api.settings.InvalidSettingException;
import dev.ansatz.api.settings.Param;
import dev.ansatz.api.settings.Params;

/**
 * Settings of L-BFGS. {@code decrease < curvature} must hold.
 *
 * @param memory how many of the last steps the curvature is estimated from
 * @param evaluations how often a step may look at the loss
 * @param decrease c1 of the strong Wolfe conditions
 * @param curvature c2 of the strong Wolfe conditions
 * @param tolerance the search ends where no element of the gradient is greater
 */
public record LbfgsSettings(
    @Param(
            label = "Memory",
            unit = "steps",
            min = 1,
            help = "How many of the last steps the curvature is estimated from.")
        int memory,
    @Param(label = "Evaluations", min = 1, help = "How often a step may look at the loss.")
        int evaluations,
    @Param(
            label = "Decrease",
            min = 0,
            minOpen = true,
            max = 0.5,
            help = "The share of the decrease that the slope promises which a step must reach.")
        double decrease,
    @Param(
            label = "Curvature",
            min = 0,
            minOpen = true,
            max = 1,
            maxOpen = true,
            help = "The share of the slope that a step may leave.")
        double curvature,
    @Param(
            label = "Tolerance",
            min = 0,
            help = "The search ends where no element of the gradient is greater.")
        double tolerance) {

  /** Makes settings. */
  public LbfgsSettings {
    Params.check(LbfgsSettings.class, memory, evaluations, decrease, curvature, tolerance);
    if (!(decrease < curvature)) {
      throw new InvalidSettingException("LbfgsSettings", "decrease", "below curvature", decrease);
    }
  }

  /** Returns the settings that hold where nothing else is said. */
  public static LbfgsSettings defaults() {
    return new LbfgsSettings(10, 25, 1e-4, 0.9, 1e-9);
  }
}
