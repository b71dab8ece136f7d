package dev.ansatz.runtime.store.internal;

import dev.ansatz.api.data.Split;
import dev.ansatz.api.metric.Score;

/**
 * A score and the part of the data that it was measured on.
 *
 * @param split the part
 * @param score the score
 */
public record Judgement(Split split, Score score) {

  /** Returns the score's key: {@code "test.vpt"}. */
  public String key() {
    return split.key() + "." + score.name();
  }
}
