package dev.ansatz.views.internal;

import dev.ansatz.api.settings.Param;
import dev.ansatz.api.settings.Params;

/**
 * Which score is plotted against which setting.
 *
 * @param score the score's key
 * @param setting the setting's address
 */
public record ScoreBySettingSettings(
    @Param(
            label = "Score",
            help =
                "The key of the score, such as test.mse; by default the first test score of which"
                    + " lower is better.")
        String score,
    @Param(
            label = "Setting",
            help =
                "The address of the setting, such as model.units; by default the first that"
                    + " varies.")
        String setting) {

  /** Makes settings. */
  public ScoreBySettingSettings {
    Params.check(ScoreBySettingSettings.class, score, setting);
  }

  /** Returns the settings that hold where nothing else is said. */
  public static ScoreBySettingSettings defaults() {
    return new ScoreBySettingSettings("", "");
  }
}
