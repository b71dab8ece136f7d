package dev.ansatz.views.internal;

import dev.ansatz.api.figure.Figure;
import dev.ansatz.api.plugin.Descriptor;
import dev.ansatz.api.view.StudyRequest;
import dev.ansatz.api.view.StudyVisualizer;
import java.util.List;
import org.osgi.service.component.annotations.Component;

/** Shows how a score depends on a setting, on linear and on logarithmic axes. */
@Component(
    service = StudyVisualizer.class,
    property = {Descriptor.ID + "=score-by-setting", Descriptor.TITLE + "=Score by setting"})
public final class ScoreBySetting implements StudyVisualizer<ScoreBySettingSettings> {
  private static final int MOST_SERIES = 6;

  @Override
  public Descriptor<ScoreBySettingSettings> descriptor() {
    return new Descriptor<>(
        "score-by-setting",
        "Score by setting",
        "The mean of a score against a setting, with its standard deviation over repeats and every"
            + " single trial, on linear and on logarithmic axes. Where more settings vary, each"
            + " combination of the others is a series of its own.",
        ScoreBySettingSettings.defaults(),
        List.of());
  }

  @Override
  public boolean accepts(StudyRequest<ScoreBySettingSettings> request) {
    return ScoreStudy.canBeMade(request)
        && (!request.settings().setting().isEmpty()
            || ScoreStudy.of(request).groups().size() <= MOST_SERIES);
  }

  @Override
  public List<Figure> draw(StudyRequest<ScoreBySettingSettings> request) {
    ScoreStudy study = ScoreStudy.of(request);
    String caption =
        "Mean and standard deviation over repeats; the small grey points are single trials."
            + (study.lost() == 0
                ? ""
                : " %d trials without a finite score are left out.".formatted(study.lost()));
    return List.of(
        new Figure(
            "score-by-setting",
            "%s: %s by %s".formatted(request.study().title(), study.key(), study.setting()),
            caption,
            2,
            ScorePanels.of(study)));
  }
}
