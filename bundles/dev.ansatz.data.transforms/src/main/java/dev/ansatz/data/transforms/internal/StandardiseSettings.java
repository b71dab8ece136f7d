package dev.ansatz.data.transforms.internal;

import dev.ansatz.api.settings.Param;
import dev.ansatz.api.settings.Params;

/**
 * How data is standardised.
 *
 * @param constant what is done with a component that has one value all through the training part
 */
public record StandardiseSettings(
    @Param(
            label = "Constant components",
            help =
                "What is done with a component that is constant in the training part: refuse, or"
                    + " centre, which takes its mean away and does not scale it.")
        Constant constant) {

  /** What is done with a constant component. */
  public enum Constant {
    REFUSE,
    CENTRE
  }

  /** Makes settings. */
  public StandardiseSettings {
    Params.check(StandardiseSettings.class, constant);
  }

  /** Returns settings that refuse constant components. */
  public static StandardiseSettings defaults() {
    return new StandardiseSettings(Constant.REFUSE);
  }
}
