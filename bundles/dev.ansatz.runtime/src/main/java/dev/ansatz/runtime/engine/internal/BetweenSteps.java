package dev.ansatz.runtime.engine.internal;

import dev.ansatz.api.learn.Step;
import dev.ansatz.api.learn.Training;

/** Something that is done between the steps of a training, by the run's thread. */
@FunctionalInterface
interface BetweenSteps {

  /**
   * Called after each step that left finite readings; decides itself whether it is time to do
   * anything. Calls plug-ins, the training among them, through the run's {@link Guard} alone.
   *
   * @param steps how many steps have been made
   * @param step the latest
   */
  void after(long steps, Step step, Training training);

  /**
   * Called once where the training ends between two steps before it is finished.
   *
   * @param steps how many steps have been made, 1 or more
   */
  default void cut(long steps, Training training) {}
}
