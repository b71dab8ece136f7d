package dev.ansatz.runtime.engine;

import dev.ansatz.api.figure.Figure;
import dev.ansatz.api.learn.Step;

/**
 * Watches a run. Called from the run's thread, at most some ten times a second for progress; must
 * not block.
 */
public interface RunListener {

  /** A listener that does nothing. */
  RunListener NONE = new RunListener() {};

  /** The run's folder exists and the run begins. Sweeps do not call it. */
  default void begun(RunRequest request) {}

  /**
   * How far the activity outside training has come: loading, judging, drawing.
   *
   * @param activity what is being done
   * @param done how much of it is done
   * @param total how much there is; 0 where unknown
   */
  default void progress(String activity, long done, long total) {}

  /**
   * A step of the training is done. Throttled, but the last step is always reported.
   *
   * @param steps how many steps have been done
   * @param step the latest
   */
  default void stepped(long steps, Step step) {}

  /**
   * Returns whether figures of the half-trained model are wanted: those of visualizers that are
   * {@link dev.ansatz.api.view.Visualizer#live live}. Asked once, before the training.
   */
  default boolean isLive() {
    return false;
  }

  /**
   * A figure of the half-trained model, again and again under the same id. Called from a thread of
   * its own, one figure after another; the time that this takes counts among what live figures may
   * take, and the fewer there are.
   *
   * @param steps how many steps had been done
   */
  default void figure(long steps, Figure figure) {}

  /** Something is not as it should be, though the run goes on: one sentence. */
  default void warned(String message) {}

  /** The run has ended and its folder is complete. */
  default void ended(RunOutcome outcome) {}
}
