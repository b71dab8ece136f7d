package dev.ansatz.runtime.engine.internal;

import dev.ansatz.api.learn.DivergedException;
import dev.ansatz.api.learn.Learner;
import dev.ansatz.api.learn.Problem;
import dev.ansatz.api.learn.Step;
import dev.ansatz.api.learn.StepContext;
import dev.ansatz.api.learn.Training;
import dev.ansatz.api.model.Model;
import dev.ansatz.api.progress.StopSource;
import dev.ansatz.api.progress.StopToken;
import dev.ansatz.api.progress.StoppedException;
import dev.ansatz.runtime.engine.ExitCode;
import dev.ansatz.runtime.engine.RunState;
import dev.ansatz.runtime.plan.Bound;
import dev.ansatz.runtime.plan.RunSettings;
import dev.ansatz.runtime.store.internal.Ending;
import java.util.Optional;

/** The loop that drives a learner. */
final class TrainingPhase {
  private final Bound<Learner<?>> bound;
  private final Findings findings;
  private final Watch watch;
  private final Runnable eachStep;
  private final StopToken stop;
  private final StopSource brake;
  private final TimeLimit limit;

  /**
   * Makes the phase.
   *
   * @param eachStep called after each step
   */
  TrainingPhase(
      Bound<Learner<?>> bound,
      RunSettings settings,
      Findings findings,
      Watch watch,
      StopToken stop,
      Runnable eachStep) {
    this.bound = bound;
    this.findings = findings;
    this.watch = watch;
    this.eachStep = eachStep;
    this.stop = stop;
    this.brake = new StopSource(stop);
    this.limit = TimeLimit.start(settings.timeLimit(), TimeLimit.GRACE, brake);
  }

  /**
   * Trains until the learner has finished, someone asks to stop, or the time limit is reached; in
   * the latter cases notes the trouble. However short the limit, one step is made.
   *
   * @return the model, unless the training was cut before there was one
   */
  Optional<Model> train(Problem<Record> problem) {
    @SuppressWarnings("unchecked")
    Learner<Record> learner = (Learner<Record>) bound.plugin();
    Training training = Guard.call(bound, "beginning the training", () -> learner.begin(problem));
    try {
      return advance(training) ? Optional.of(model(training)) : halfTrained(training);
    } catch (StoppedException e) {
      findings.ledger.trouble(lostModel(e));
      return Optional.empty();
    } finally {
      watch.flush();
      warnOfReadings();
    }
  }

  private void warnOfReadings() {
    if (findings.curves.overflowing()) {
      findings.ledger.warn(
          "the model '%s' has more than 100 live readings; the others are not recorded"
              .formatted(bound.id()));
    }
  }

  /** Returns whether the training has finished; if not, has noted why. */
  private boolean advance(Training training) {
    StepContext context = new StepContext(brake);
    while (!stop.isStopped() && (findings.steps == 0 || !limit.isOver())) {
      Step step = Guard.call(bound, "training", () -> training.advance(context));
      findings.steps++;
      take(step);
      if (step.status() == Step.Status.FINISHED) {
        return true;
      }
    }
    findings.ledger.trouble(stop.isStopped() ? Endings.STOPPED : timeIsUp(""));
    return false;
  }

  private void take(Step step) {
    findings.curves.add(findings.steps, step.readings());
    watch.stepped(findings.steps, step);
    eachStep.run();
    for (Step.Reading reading : step.readings()) {
      if (!Double.isFinite(reading.value())) {
        throw new DivergedException(
            "the reading '%s'".formatted(reading.name()),
            "it is %s at step %d".formatted(reading.value(), findings.steps));
      }
    }
  }

  private Ending lostModel(StoppedException e) {
    boolean byLimit = brake.isStopped() && !stop.isStopped();
    return byLimit ? timeIsUp(" in mid-step, so there is no model") : Endings.of(e, stop);
  }

  private Ending timeIsUp(String detail) {
    return Ending.of(RunState.STOPPED, ExitCode.STOPPED, limit.reason() + detail);
  }

  private Model model(Training training) {
    return Guard.call(bound, "making the model", training::model);
  }

  private Optional<Model> halfTrained(Training training) {
    if (findings.steps == 0) {
      return Optional.empty();
    }
    return Guard.call(
        bound,
        "making the model",
        () -> {
          try {
            return Optional.of(training.model());
          } catch (IllegalStateException nothingLearntYet) {
            return Optional.<Model>empty();
          }
        });
  }
}
