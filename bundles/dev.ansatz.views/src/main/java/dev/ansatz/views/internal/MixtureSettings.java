package dev.ansatz.views.internal;

import dev.ansatz.api.settings.Param;
import dev.ansatz.api.settings.Params;

/**
 * How much of a mixture is shown.
 *
 * @param components how many components, the likeliest first
 * @param members how many images of each
 */
public record MixtureSettings(
    @Param(
            label = "Components",
            help = "How many components are shown at most, the likeliest first.",
            min = 1,
            max = 100)
        int components,
    @Param(label = "Members", help = "How many images of each are shown.", min = 0, max = 100)
        int members) {

  /** Makes settings. */
  public MixtureSettings {
    Params.check(MixtureSettings.class, components, members);
  }

  /** Returns at most 12 components with four images each. */
  public static MixtureSettings defaults() {
    return new MixtureSettings(12, 4);
  }
}
