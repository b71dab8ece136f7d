package dev.ansatz.runtime.engine;

import dev.ansatz.api.progress.StopToken;
import dev.ansatz.runtime.plan.Sweep;
import java.nio.file.Path;

/**
 * What the engine is given to carry out a sweep.
 *
 * @param sweep what to carry out
 * @param dir the sweep's folder; where the sweep begins anew it must not exist, or be empty
 * @param listener watches the sweep: its progress counts trials
 * @param stop asks the sweep to stop
 * @param beginning where it begins
 */
public record SweepRequest(
    Sweep sweep, Path dir, RunListener listener, StopToken stop, Beginning beginning) {

  /** Makes the request of one that begins anew. */
  public SweepRequest(Sweep sweep, Path dir, RunListener listener, StopToken stop) {
    this(sweep, dir, listener, stop, Beginning.ANEW);
  }
}
