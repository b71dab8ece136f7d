package dev.ansatz.views.internal;

import dev.ansatz.api.settings.Param;
import dev.ansatz.api.settings.Params;

/**
 * How many ways are shown, and how finely.
 *
 * @param pairs how many pairs of images
 * @param steps how many images lie on the way, both ends included
 */
public record InterpolationSettings(
    @Param(label = "Pairs", help = "How many pairs of images.", min = 1, max = 100) int pairs,
    @Param(
            label = "Steps",
            help = "How many images are decoded on the way, both ends included.",
            min = 2,
            max = 100)
        int steps) {

  /** Makes settings. */
  public InterpolationSettings {
    Params.check(InterpolationSettings.class, pairs, steps);
  }

  /** Returns six pairs and ten steps. */
  public static InterpolationSettings defaults() {
    return new InterpolationSettings(6, 10);
  }
}
