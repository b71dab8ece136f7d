package dev.ansatz.model.ppca;

import dev.ansatz.api.settings.Param;
import dev.ansatz.api.settings.Params;

/** The settings of {@link PcaTransform}. */
public record PcaSettings(
    @Param(
            label = "Most components",
            help =
                "How many principal components are kept at most; fewer where the rows vary in fewer"
                    + " directions.",
            min = 1,
            max = 65536)
        int components,
    @Param(
            label = "Share of the variance",
            help =
                "Components are kept until they hold this share of the variance; 1 keeps as many as"
                    + " there may be.",
            min = 0,
            minOpen = true,
            max = 1)
        double variance,
    @Param(label = "Whiten", help = "Whether each component is divided by its standard deviation.")
        boolean whiten) {

  /** Makes settings. */
  public PcaSettings {
    Params.check(PcaSettings.class, components, variance, whiten);
  }

  /** Returns fifty components, not whitened. */
  public static PcaSettings defaults() {
    return new PcaSettings(50, 1, false);
  }
}
