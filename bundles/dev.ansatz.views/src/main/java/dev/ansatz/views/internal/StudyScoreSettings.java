package dev.ansatz.views.internal;

import dev.ansatz.api.settings.Param;
import dev.ansatz.api.settings.Params;

/**
 * Which score of a study is looked at.
 *
 * @param score the score's key
 */
public record StudyScoreSettings(
    @Param(
            label = "Score",
            help =
                "The key of the score, such as test.mse; by default the first test score of which"
                    + " lower is better, else of which higher is.")
        String score) {

  /** Makes settings. */
  public StudyScoreSettings {
    Params.check(StudyScoreSettings.class, score);
  }

  /** Returns the settings that hold where nothing else is said. */
  public static StudyScoreSettings defaults() {
    return new StudyScoreSettings("");
  }
}
