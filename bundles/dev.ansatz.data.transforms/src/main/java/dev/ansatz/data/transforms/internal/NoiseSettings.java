package dev.ansatz.data.transforms.internal;

import dev.ansatz.api.settings.Param;
import dev.ansatz.api.settings.Params;

/**
 * How much noise is added, and where.
 *
 * @param sd the standard deviation of the noise
 * @param parts which parts get noise
 */
public record NoiseSettings(
    @Param(
            label = "Standard deviation",
            min = 0,
            help =
                "The standard deviation of the noise, in the unit that the data has where this"
                    + " transform stands: behind standardise, in standard deviations.")
        double sd,
    @Param(
            label = "Parts",
            help = "Only the training part, or all: then a model is also judged on noisy data.")
        Parts parts) {

  /** Which parts of a data set get noise. */
  public enum Parts {
    TRAIN,
    ALL
  }

  /** Makes settings. */
  public NoiseSettings {
    Params.check(NoiseSettings.class, sd, parts);
  }

  /** Returns a little noise in the training part. */
  public static NoiseSettings defaults() {
    return new NoiseSettings(0.01, Parts.TRAIN);
  }
}
