package dev.ansatz.runtime.engine;

import dev.ansatz.api.progress.StopToken;
import dev.ansatz.runtime.plan.Plan;
import java.nio.file.Path;

/**
 * What the engine is given.
 *
 * @param plan what to carry out
 * @param dir the run's folder; where the run begins anew it must not exist, or be empty
 * @param listener watches the run
 * @param stop asks the run to stop
 * @param beginning where it begins
 */
public record RunRequest(
    Plan plan, Path dir, RunListener listener, StopToken stop, Beginning beginning) {

  /** Makes the request of one that begins anew. */
  public RunRequest(Plan plan, Path dir, RunListener listener, StopToken stop) {
    this(plan, dir, listener, stop, Beginning.ANEW);
  }
}
