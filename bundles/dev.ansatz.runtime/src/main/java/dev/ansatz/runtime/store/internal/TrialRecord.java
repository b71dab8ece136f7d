package dev.ansatz.runtime.store.internal;

import dev.ansatz.runtime.engine.RunOutcome;
import dev.ansatz.runtime.engine.RunState;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * One run of a sweep that has ended.
 *
 * @param id the name of its folder below {@code trials}: {@code "007"}
 * @param repeat which repeat of its point it is, from 1
 * @param fold which fold of a cross-validation it is, from 1, where it is one
 * @param outcome how it ended
 * @param parameters how many numbers its training set, where it has come so far
 */
public record TrialRecord(
    String id, int repeat, OptionalInt fold, RunOutcome outcome, OptionalLong parameters) {

  /** Returns whether it neither finished nor was ended early because others did better. */
  public boolean failed() {
    return !finished() && outcome.state() != RunState.PRUNED;
  }

  /** Returns whether its scores count. */
  public boolean finished() {
    return outcome.state() == RunState.FINISHED;
  }
}
