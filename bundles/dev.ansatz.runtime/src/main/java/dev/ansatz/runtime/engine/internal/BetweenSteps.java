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
}
