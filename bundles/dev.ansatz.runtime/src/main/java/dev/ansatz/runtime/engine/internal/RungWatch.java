package dev.ansatz.runtime.engine.internal;

import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.learn.Step;
import dev.ansatz.api.learn.Training;
import dev.ansatz.api.metric.Score;
import dev.ansatz.api.model.Model;
import dev.ansatz.runtime.engine.internal.Rungs.Verdict;
import dev.ansatz.runtime.plan.Sweep.Pruning;
import java.util.Optional;

/** Takes a trial to the rungs of its training and waits there for the other trials. */
final class RungWatch implements BetweenSteps {
  private final TrialRungs trial;
  private final PhaseContext context;
  private final Dataset dataset;
  private int passed;

  RungWatch(TrialRungs trial, PhaseContext context, Dataset dataset) {
    this.trial = trial;
    this.context = context;
    this.dataset = dataset;
    this.passed = trial.passed();
  }

  /**
   * Judges the trial where it has come to a rung.
   *
   * @throws Pruned where its training is not to go on
   */
  @Override
  public void after(long steps, Step step, Training training) {
    Pruning pruning = trial.pruning();
    if (step.status() == Step.Status.FINISHED || !isAtRung(step)) {
      return;
    }
    Optional<Score> score = judge(training);
    double loss = RungNotes.loss(score);
    while (isAtRung(step)) {
      trial.note(steps, pruning.rungs().get(passed), score);
      Verdict verdict = trial.arrive(passed, loss, context.control());
      if (!verdict.goesOn()) {
        throw new Pruned(
            "ended by the sweep after %s of the training: its %s of %s %s"
                .formatted(
                    pruning.rungs().get(passed),
                    pruning.key(),
                    score.orElseThrow().value(),
                    verdict.reason()));
      }
      passed++;
    }
  }

  private boolean isAtRung(Step step) {
    return passed < trial.pruning().rungs().size()
        && step.fraction() >= trial.pruning().rungs().get(passed);
  }

  /** Returns the score; nothing where there is no model yet, or it has no such score. */
  private Optional<Score> judge(Training training) {
    Optional<Model> model =
        context
            .guard()
            .call(
                context.plan().model(),
                "making the model",
                () -> {
                  try {
                    return Optional.of(training.model());
                  } catch (IllegalStateException nothingLearntYet) {
                    return Optional.<Model>empty();
                  }
                });
    return model.flatMap(
        m -> new JudgePhase(context).score(trial.pruning().key(), new Subject(m, dataset)));
  }
}
