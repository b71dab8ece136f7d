package dev.ansatz.runtime.store.internal;

import dev.ansatz.api.metric.Score;
import dev.ansatz.runtime.plan.Sweep;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All that is known of a sweep: what its folder tells.
 *
 * @param sweep what was to be done
 * @param ending how it stands
 * @param points the points with trials that have ended, in the order of the sweep
 * @param pictures the figures
 * @param warnings what is not as it should be though the sweep went on
 * @param files the names of the files in the folder, but for those of the trials
 */
public record SweepRecord(
    Sweep sweep,
    Ending ending,
    List<PointRecord> points,
    List<Picture> pictures,
    List<String> warnings,
    List<String> files) {

  /** Makes a record. */
  public SweepRecord {
    points = List.copyOf(points);
    pictures = List.copyOf(pictures);
    warnings = List.copyOf(warnings);
    files = List.copyOf(files);
  }

  /** Returns whether the trials are folds of cross-validations. */
  public boolean hasFolds() {
    return points.stream()
        .flatMap(point -> point.trials().stream())
        .anyMatch(trial -> trial.fold().isPresent());
  }

  /**
   * Returns mean and standard deviation at each point, by keys like {@code
   * "test.mse.mean[model.units=500]"}.
   */
  public Map<String, Score> scores() {
    Map<String, Score> scores = new LinkedHashMap<>();
    for (PointRecord point : points) {
      for (Summary summary : point.summaries()) {
        put(scores, point, summary, "mean", summary.mean());
        summary.sd().ifPresent(sd -> put(scores, point, summary, "sd", sd));
      }
    }
    return scores;
  }

  private static void put(
      Map<String, Score> scores, PointRecord point, Summary summary, String what, double value) {
    Score score = summary.score();
    scores.put(
        "%s.%s[%s]".formatted(summary.key(), what, point.label()),
        new Score(score.name() + "." + what, value, score.unit(), score.better()));
  }
}
