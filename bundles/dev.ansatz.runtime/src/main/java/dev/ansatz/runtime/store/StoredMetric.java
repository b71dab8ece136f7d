package dev.ansatz.runtime.store;

import dev.ansatz.api.metric.Score.Better;
import java.util.Objects;

/**
 * One metric of a run over its steps, or a score, which has one point.
 *
 * @param split the part of the data that it was measured on: {@code "test"}
 * @param name the quantity's name: {@code "mse"}
 * @param unit the unit; empty for bare numbers
 * @param better which way is better, where that is known
 * @param points how many values there are
 * @param last the latest value; NaN where it is no number
 * @param least the least of the finite values; NaN where there is none
 * @param most the largest of the finite values; NaN where there is none
 */
public record StoredMetric(
    String split,
    String name,
    String unit,
    Better better,
    int points,
    double last,
    double least,
    double most) {

  /** Makes a metric. */
  public StoredMetric {
    Objects.requireNonNull(split, "split");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(better, "better");
  }

  /** Returns the key: {@code "test.mse"}. */
  public String key() {
    return split + "." + name;
  }

  /** Returns the best of the values: the last where it is not known which way is better. */
  public double best() {
    return switch (better) {
      case HIGHER -> most;
      case LOWER -> least;
      case NEITHER -> last;
    };
  }
}
