package dev.ansatz.runtime.store.internal;

import dev.ansatz.api.metric.Score;
import java.util.List;
import java.util.OptionalDouble;

/**
 * One score over the repeats of a point.
 *
 * @param key the score's key: {@code "test.mse"}
 * @param score an example, for its unit and which way is better
 * @param n how many repeats have it
 * @param mean the arithmetic mean
 * @param sd the standard deviation with n - 1 in the denominator; none where n is 1
 */
public record Summary(String key, Score score, int n, double mean, OptionalDouble sd) {

  static Summary of(String key, List<Score> scores) {
    int n = scores.size();
    double mean = 0;
    for (Score score : scores) {
      mean += score.value() / n;
    }
    double squares = 0;
    for (Score score : scores) {
      squares += (score.value() - mean) * (score.value() - mean);
    }
    OptionalDouble sd =
        n < 2 ? OptionalDouble.empty() : OptionalDouble.of(Math.sqrt(squares / (n - 1)));
    return new Summary(key, scores.get(0), n, mean, sd);
  }

  /** Returns the part of the data that the score was measured on: {@code "test"}. */
  public String split() {
    return key.substring(0, key.indexOf('.'));
  }
}
