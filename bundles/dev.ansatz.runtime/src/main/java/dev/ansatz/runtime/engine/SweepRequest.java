package dev.ansatz.runtime.engine;

import dev.ansatz.api.progress.StopToken;
import dev.ansatz.runtime.plan.Sweep;
import java.nio.file.Path;

/**
 * What the engine is given to carry out a sweep.
 *
 * @param sweep what to carry out
 * @param dir the sweep's folder; must not exist, or be empty
 * @param listener watches the sweep: its progress counts trials
 * @param stop asks the sweep to stop
 */
public record SweepRequest(Sweep sweep, Path dir, RunListener listener, StopToken stop) {}
