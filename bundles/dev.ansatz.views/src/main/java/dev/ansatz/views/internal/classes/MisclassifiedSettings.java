package dev.ansatz.views.internal.classes;

import dev.ansatz.api.settings.Param;
import dev.ansatz.api.settings.Params;

/**
 * How many misclassified images are shown.
 *
 * @param count how many images
 * @param columns how many stand side by side
 */
public record MisclassifiedSettings(
    @Param(label = "Images", help = "The most images that are shown.", min = 1, max = 1000)
        int count,
    @Param(label = "Columns", help = "How many stand side by side.", min = 1, max = 100)
        int columns) {

  /** Makes settings. */
  public MisclassifiedSettings {
    Params.check(MisclassifiedSettings.class, count, columns);
  }

  /** Returns four rows of six. */
  public static MisclassifiedSettings defaults() {
    return new MisclassifiedSettings(24, 6);
  }
}
