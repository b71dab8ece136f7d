package dev.ansatz.runtime.store.internal;

import dev.ansatz.api.metric.Score;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/**
 * One score in one unit, over all points of a sweep. A score that two models give in different
 * units has two columns: its numbers do not compare.
 *
 * @param key the score's key: {@code "test.mse"}
 * @param unit the unit; may be empty
 */
public record ScoreColumn(String key, String unit) {

  /** Returns the columns that some points need, in the order in which they first appear. */
  public static List<ScoreColumn> of(List<PointRecord> points) {
    LinkedHashSet<ScoreColumn> columns = new LinkedHashSet<>();
    for (PointRecord point : points) {
      point.summaries().forEach(summary -> columns.add(of(summary)));
    }
    return List.copyOf(columns);
  }

  /** Returns the columns that some trials need, in the order in which they first appear. */
  public static List<ScoreColumn> ofTrials(List<PointRecord> points) {
    LinkedHashSet<ScoreColumn> columns = new LinkedHashSet<>();
    for (PointRecord point : points) {
      for (TrialRecord trial : point.trials()) {
        trial
            .outcome()
            .metrics()
            .forEach((key, score) -> columns.add(new ScoreColumn(key, score.unit())));
      }
    }
    return List.copyOf(columns);
  }

  /** Returns what stands in the column for a trial. */
  public Optional<Score> in(TrialRecord trial) {
    return Optional.ofNullable(trial.outcome().metrics().get(key))
        .filter(score -> score.unit().equals(unit));
  }

  private static ScoreColumn of(Summary summary) {
    return new ScoreColumn(summary.key(), summary.score().unit());
  }

  /** Returns what stands in the column for a point. */
  public Optional<Summary> in(PointRecord point) {
    return point.summary(key).filter(summary -> of(summary).equals(this));
  }

  /** Returns the column's head: {@code "test.mse / mm²"}. */
  public String head() {
    return unit.isEmpty() ? key : key + " / " + unit;
  }
}
