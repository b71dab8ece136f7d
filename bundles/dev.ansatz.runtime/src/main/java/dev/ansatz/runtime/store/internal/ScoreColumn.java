package dev.ansatz.runtime.store.internal;

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
