package dev.ansatz.runtime.experiment.internal.sweep;

import dev.ansatz.api.settings.Param;
import dev.ansatz.api.settings.Params;

/**
 * The section {@code sweep.until}: when a sweep ends early.
 *
 * @param metric the score's key
 * @param factor the multiple of the first point's mean that ends the sweep
 */
public record UntilSettings(
    @Param(label = "Metric", help = "The score's key, such as test.mse.") String metric,
    @Param(
            label = "Factor",
            min = 0,
            minOpen = true,
            help =
                "The sweep ends after the first point whose mean is at least this multiple of the"
                    + " first point's.")
        double factor) {

  /** Makes settings. */
  public UntilSettings {
    Params.check(UntilSettings.class, metric, factor);
  }

  /** Returns the settings that hold where nothing else is said; the metric must be said. */
  public static UntilSettings defaults() {
    return new UntilSettings("", 1.1);
  }
}
