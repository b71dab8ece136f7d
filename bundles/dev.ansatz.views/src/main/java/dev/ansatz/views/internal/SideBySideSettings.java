package dev.ansatz.views.internal;

import dev.ansatz.api.settings.Param;
import dev.ansatz.api.settings.Params;
import java.util.List;

/**
 * Which figures of runs are put together.
 *
 * @param figures their ids
 * @param images how many images of each run are shown at most
 */
public record SideBySideSettings(
    @Param(label = "Figures", help = "The ids of the runs' figures: reconstructions, samples.")
        List<String> figures,
    @Param(label = "Images", help = "How many images of each run are shown.", min = 1, max = 1000)
        int images) {

  /** Makes settings. */
  public SideBySideSettings {
    Params.check(SideBySideSettings.class, figures, images);
    figures = List.copyOf(figures);
  }

  /** Returns the figures that show what density models make of images, ten images of each. */
  public static SideBySideSettings defaults() {
    return new SideBySideSettings(List.of("reconstructions", "samples", "latent-scatter"), 10);
  }
}
