package dev.ansatz.metrics.internal.classes;

import dev.ansatz.api.settings.Param;
import dev.ansatz.api.settings.Params;

/**
 * How many classes may be named.
 *
 * @param k the number of classes
 */
public record TopKSettings(
    @Param(
            label = "Classes",
            min = 1,
            max = 1000,
            help = "How many of the most probable classes may be named.")
        int k) {

  /** Makes settings. */
  public TopKSettings {
    Params.check(TopKSettings.class, k);
  }
}
