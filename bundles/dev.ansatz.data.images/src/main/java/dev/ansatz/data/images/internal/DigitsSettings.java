package dev.ansatz.data.images.internal;

import dev.ansatz.api.data.SeriesSplit;
import dev.ansatz.api.settings.Param;
import dev.ansatz.api.settings.Params;

/**
 * How the digits are parted.
 *
 * @param split which of them, in the order of the file, belong to which part
 */
public record DigitsSettings(@Param(label = "Split") SeriesSplit split) {

  /** Makes settings. */
  public DigitsSettings {
    Params.check(DigitsSettings.class, split);
  }

  /** Returns the first four fifths for training, the rest for testing. */
  public static DigitsSettings defaults() {
    return new DigitsSettings(new SeriesSplit(0.8, 0));
  }
}
