package dev.ansatz.runtime.engine;

import java.nio.file.Path;

/** A run or a sweep under way, for whoever began it. Safe from any thread. */
public interface RunHandle {

  /** Returns its folder, absolute. */
  Path dir();

  /**
   * Has it wait at the end of the step under way, until {@link #resume}. A time limit does not
   * count the pause.
   */
  void pause();

  /** Has it go on after a pause. */
  void resume();

  /** Returns whether it is to wait. */
  boolean isPaused();

  /**
   * Has it stop: within a second as a rule, within five at worst. Where a plug-in does not heed
   * that, its thread is left behind, and the run ends as stopped without it.
   */
  void stop();

  /** Waits until it has ended. */
  RunOutcome await();
}
