package dev.ansatz.data.sequences.internal;

import dev.ansatz.api.settings.Param;
import dev.ansatz.api.settings.Params;

/** The settings of {@link AccelerometerProvider}. */
public record AccelerometerSettings(
    @Param(label = "Length", unit = "steps", min = 2, max = 100_000) int length,
    @Param(label = "Rate", unit = "Hz", help = "Steps a second.", min = 1, max = 10_000)
        double rate,
    @Param(
            label = "Noise",
            unit = "m/s²",
            help = "The standard deviation of the sensor's noise.",
            min = 0)
        double noise,
    @Param(
            label = "Regimes",
            help =
                "Whether each window has one regime, which is its class, or regimes follow each"
                    + " other, so that each step has a class.")
        Regimes regimes,
    @Param(label = "Windows", help = "How many are made for each part.") PartSizes windows) {

  /** How regimes are laid out. */
  public enum Regimes {
    ONE_PER_WINDOW,
    CHANGING
  }

  /** Makes settings. */
  public AccelerometerSettings {
    Params.check(AccelerometerSettings.class, length, rate, noise, regimes, windows);
  }

  /** Returns windows of two seconds with one regime each. */
  public static AccelerometerSettings defaults() {
    return new AccelerometerSettings(
        64, 32, 0.3, Regimes.ONE_PER_WINDOW, new PartSizes(3000, 600, 1000));
  }
}
