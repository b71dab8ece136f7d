package dev.ansatz.views.internal;

import dev.ansatz.api.data.DataException;
import dev.ansatz.api.metric.Score;
import dev.ansatz.api.view.Study;
import dev.ansatz.api.view.StudyRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One score of a study as a function of one setting.
 *
 * @param setting the setting's address
 * @param key the score's key
 * @param unit the score's unit
 * @param groups the points by the values of the other settings; one group of the name "" where
 *     there are no others
 * @param lost how many trials have no finite score
 */
record ScoreStudy(
    String setting, String key, String unit, Map<String, List<ScorePoint>> groups, int lost) {

  /**
   * One value of the setting.
   *
   * @param value the value
   * @param scores the finite scores of the trials
   */
  record ScorePoint(Object value, double[] scores) {}

  static boolean canBeMade(StudyRequest<ScoreBySettingSettings> request) {
    return setting(request).isPresent() && key(request).isPresent();
  }

  /**
   * Gathers the scores.
   *
   * @throws DataException where the study has no such setting or score
   */
  static ScoreStudy of(StudyRequest<ScoreBySettingSettings> request) {
    Study study = request.study();
    String setting =
        setting(request)
            .orElseThrow(
                () ->
                    new DataException(
                        "the setting '%s' does not vary in \"%s\"; there vary %s"
                            .formatted(
                                request.settings().setting(), study.title(), study.settings())));
    String key =
        key(request)
            .orElseThrow(
                () ->
                    new DataException(
                        "no trial of \"%s\" has a score '%s'"
                            .formatted(study.title(), request.settings().score())));
    Map<String, List<ScorePoint>> groups = new LinkedHashMap<>();
    int lost = 0;
    for (Study.Point point : study.points()) {
      double[] all = point.values(key);
      double[] finite = Arrays.stream(all).filter(Double::isFinite).toArray();
      lost += all.length - finite.length;
      groups
          .computeIfAbsent(others(study, point, setting), name -> new ArrayList<>())
          .add(new ScorePoint(point.values().get(setting), finite));
    }
    return new ScoreStudy(setting, key, unit(study, key), groups, lost);
  }

  private static Optional<String> setting(StudyRequest<ScoreBySettingSettings> request) {
    String asked = request.settings().setting();
    return request.study().settings().stream()
        .filter(address -> asked.isEmpty() || address.equals(asked))
        .findFirst();
  }

  private static Optional<String> key(StudyRequest<ScoreBySettingSettings> request) {
    String asked = request.settings().score();
    Map<String, Score> scores = scores(request.study());
    if (!asked.isEmpty()) {
      return Optional.of(asked).filter(scores::containsKey);
    }
    return scores.keySet().stream()
        .filter(key -> scores.get(key).better() == Score.Better.LOWER && key.startsWith("test."))
        .findFirst()
        .or(() -> scores.keySet().stream().findFirst());
  }

  private static Map<String, Score> scores(Study study) {
    Map<String, Score> scores = new LinkedHashMap<>();
    study.points().stream()
        .flatMap(point -> point.trials().stream())
        .forEach(trial -> trial.forEach(scores::putIfAbsent));
    return scores;
  }

  private static String unit(Study study, String key) {
    return scores(study).get(key).unit();
  }

  private static String others(Study study, Study.Point point, String setting) {
    return study.settings().stream()
        .filter(address -> !address.equals(setting))
        .map(address -> address + " = " + point.values().get(address))
        .collect(Collectors.joining(", "));
  }
}
