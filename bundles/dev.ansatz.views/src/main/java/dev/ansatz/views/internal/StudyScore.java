package dev.ansatz.views.internal;

import dev.ansatz.api.data.DataException;
import dev.ansatz.api.metric.Score;
import dev.ansatz.api.metric.Score.Better;
import dev.ansatz.api.view.Study;
import dev.ansatz.api.view.StudyRequest;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One score at the points of a study.
 *
 * @param key the score's key
 * @param unit its unit
 * @param better which way is better
 * @param means the mean over the trials of each point; NaN where a point has no finite score
 */
record StudyScore(String key, String unit, Better better, double[] means) {
  private static final double RATIO_FOR_LOGARITHM = 30;

  /** Returns whether some points have the score that is asked for, in one unit. */
  static boolean isIn(StudyRequest<StudyScoreSettings> request, int points) {
    return find(request).filter(score -> score.finite().length >= points).isPresent();
  }

  /**
   * Returns the score that is asked for.
   *
   * @throws DataException where no trial has it
   */
  static StudyScore of(StudyRequest<StudyScoreSettings> request) {
    return find(request)
        .orElseThrow(
            () ->
                new DataException(
                    "no trial of \"%s\" has a score '%s', or they have it in several units"
                        .formatted(request.study().title(), request.settings().score())));
  }

  private static Optional<StudyScore> find(StudyRequest<StudyScoreSettings> request) {
    Study study = request.study();
    Map<String, Score> first = new LinkedHashMap<>();
    trials(study).forEach(trial -> trial.forEach(first::putIfAbsent));
    String asked = request.settings().score();
    Stream<String> keys = asked.isEmpty() ? preferred(first) : Stream.of(asked);
    return keys.filter(first::containsKey)
        .filter(key -> hasOneUnit(study, key))
        .findFirst()
        .map(
            key ->
                new StudyScore(
                    key, first.get(key).unit(), first.get(key).better(), means(study, key)));
  }

  private static Stream<Map<String, Score>> trials(Study study) {
    return study.points().stream().flatMap(point -> point.trials().stream());
  }

  private static boolean hasOneUnit(Study study, String key) {
    return trials(study)
            .filter(trial -> trial.containsKey(key))
            .map(trial -> trial.get(key).unit())
            .distinct()
            .count()
        == 1;
  }

  private static Stream<String> preferred(Map<String, Score> scores) {
    return Stream.of(Better.LOWER, Better.HIGHER)
        .flatMap(
            better ->
                scores.keySet().stream()
                    .filter(key -> key.startsWith("test.") && scores.get(key).better() == better));
  }

  private static double[] means(Study study, String key) {
    return study.points().stream()
        .mapToDouble(
            point ->
                Statistics.mean(
                    Arrays.stream(point.values(key)).filter(Double::isFinite).toArray()))
        .toArray();
  }

  double[] finite() {
    return Arrays.stream(means).filter(Double::isFinite).toArray();
  }

  /** Returns whether a value is better than another. */
  boolean isBetter(double value, double other) {
    return better == Better.HIGHER ? value > other : value < other;
  }

  /** Returns the indices of the points that have the score, the best first. */
  List<Integer> ranking() {
    Comparator<Integer> ascending = Comparator.comparingDouble(index -> means[index]);
    return IntStream.range(0, means.length)
        .filter(index -> Double.isFinite(means[index]))
        .boxed()
        .sorted(better == Better.HIGHER ? ascending.reversed() : ascending)
        .toList();
  }

  /** Returns whether numbers are so far apart that a logarithmic axis shows them better. */
  static boolean spanDecades(double... values) {
    double least = Arrays.stream(values).min().orElse(0);
    double most = Arrays.stream(values).max().orElse(0);
    return least > 0 && most / least >= RATIO_FOR_LOGARITHM;
  }
}
