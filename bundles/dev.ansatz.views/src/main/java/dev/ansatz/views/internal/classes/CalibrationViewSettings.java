package dev.ansatz.views.internal.classes;

import dev.ansatz.api.settings.Param;
import dev.ansatz.api.settings.Params;

/**
 * How rows are put together by the probability of the predicted class.
 *
 * @param bins how many bins of equal width there are from 0 to 1
 */
public record CalibrationViewSettings(
    @Param(
            label = "Bins",
            min = 1,
            max = 1000,
            help = "How many bins of equal width the probabilities from 0 to 1 are put into.")
        int bins) {

  /** Makes settings. */
  public CalibrationViewSettings {
    Params.check(CalibrationViewSettings.class, bins);
  }
}
