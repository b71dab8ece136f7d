package dev.ansatz.runtime.store;

import dev.ansatz.runtime.engine.RunState;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which runs of a workspace are wanted, and in which order.
 *
 * @param conditions all of them must be met
 * @param states the states; empty for all
 * @param trials whether the trials of sweeps are wanted, too
 * @param order a field, metric or setting; metrics best first, else least first
 * @param reversed whether the order is to be turned round
 * @param limit at most how many, above 0
 * @param keys the metrics and settings that are wanted with each run; none for all metrics and no
 *     setting
 */
public record RunQuery(
    List<Condition> conditions,
    Set<RunState> states,
    boolean trials,
    Optional<String> order,
    boolean reversed,
    int limit,
    Optional<Set<String>> keys) {

  /** All runs and sweeps, the newest first, with all their metrics. */
  public static final RunQuery ALL =
      new RunQuery(
          List.of(), Set.of(), false, Optional.empty(), false, Integer.MAX_VALUE, Optional.empty());

  /** Makes a query. */
  public RunQuery {
    conditions = List.copyOf(conditions);
    states = Set.copyOf(states);
    keys = keys.map(Set::copyOf);
    if (!(limit > 0)) {
      throw new IllegalArgumentException("the limit must be above 0; got " + limit);
    }
  }
}
