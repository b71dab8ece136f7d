package dev.ansatz.tck.internal;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ansatz.api.learn.Step;
import dev.ansatz.api.learn.StepContext;
import dev.ansatz.api.learn.Training;
import dev.ansatz.api.model.Model;
import dev.ansatz.api.progress.StopToken;
import java.util.ArrayList;
import java.util.List;

/**
 * A training driven to its end.
 *
 * @param steps every step it reported
 * @param model the model at the end
 */
public record Run(List<Step> steps, Model model) {
  private static final int MOST_STEPS = 100_000;
  private static final StepContext CONTEXT = new StepContext(StopToken.never());

  /** Drives a training to its end. */
  public static Run of(Training training) {
    List<Step> steps = new ArrayList<>();
    do {
      assertTrue(
          steps.size() < MOST_STEPS,
          "with the contract's settings a training must finish in " + MOST_STEPS + " steps");
      steps.add(training.advance(CONTEXT));
    } while (steps.get(steps.size() - 1).status() != Step.Status.FINISHED);
    return new Run(steps, training.model());
  }

  /** Drives a training some steps far. */
  public static void advance(Training training, int steps) {
    for (int i = 0; i < steps; i++) {
      training.advance(CONTEXT);
    }
  }
}
