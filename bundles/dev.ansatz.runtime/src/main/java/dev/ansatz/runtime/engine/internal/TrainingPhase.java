package dev.ansatz.runtime.engine.internal;

import dev.ansatz.api.learn.DivergedException;
import dev.ansatz.api.learn.Learner;
import dev.ansatz.api.learn.Problem;
import dev.ansatz.api.learn.Step;
import dev.ansatz.api.learn.StepContext;
import dev.ansatz.api.learn.Training;
import dev.ansatz.api.model.Model;
import dev.ansatz.api.progress.StopToken;
import dev.ansatz.api.progress.StoppedException;
import dev.ansatz.runtime.engine.ExitCode;
import dev.ansatz.runtime.engine.RunState;
import dev.ansatz.runtime.plan.Bound;
import dev.ansatz.runtime.store.internal.Checkpoint;
import dev.ansatz.runtime.store.internal.Ending;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The loop that drives a learner. */
final class TrainingPhase {
  private final PhaseContext context;
  private final Bound<Learner<?>> bound;
  private final Findings findings;
  private final StopToken stop;
  private final TimeLimit limit;
  private final List<BetweenSteps> betweenSteps;

  /**
   * Makes the phase.
   *
   * @param limit ends the training early
   * @param betweenSteps what is done after each step, in order
   */
  TrainingPhase(PhaseContext context, TimeLimit limit, List<BetweenSteps> betweenSteps) {
    this.context = context;
    this.bound = context.plan().model();
    this.findings = context.findings();
    this.stop = context.stop();
    this.limit = limit;
    this.betweenSteps = betweenSteps;
  }

  /**
   * Trains until the learner has finished, someone asks to stop, or the time limit is reached; in
   * the latter cases notes the trouble. However short the limit, one step is made.
   *
   * @param from where the training goes on; nothing where it begins anew
   * @return the model, unless the training was cut before there was one
   */
  Optional<Model> train(Problem<Record> problem, Optional<Checkpoint> from) {
    limit.begin(from.map(Checkpoint::seconds).orElse(0.0));
    try {
      Optional<Model> model = trained(begin(problem, from));
      end();
      return model;
    } catch (RuntimeException e) {
      end();
      throw e;
    }
  }

  private Optional<Model> trained(Training training) {
    try {
      return ended(training, advance(training));
    } catch (Pruned e) {
      findings.ledger.trouble(Endings.pruned(e));
      return ended(training, false);
    } catch (StoppedException e) {
      findings.ledger.trouble(lostModel(e));
      return Optional.empty();
    }
  }

  private Optional<Model> ended(Training training, boolean finished) {
    findings.milestones = call("telling its epochs", training::milestones);
    return finished ? Optional.of(model(training)) : halfTrained(training);
  }

  private void end() {
    limit.end();
    context.watch().flush();
    warnOfReadings();
  }

  private Training begin(Problem<Record> problem, Optional<Checkpoint> from) {
    @SuppressWarnings("unchecked")
    Learner<Record> learner = (Learner<Record>) bound.plugin();
    return from.isPresent()
        ? call("resuming the training", () -> learner.resume(problem, from.get().training()))
        : call("beginning the training", () -> learner.begin(problem));
  }

  private <T> T call(String activity, Supplier<T> call) {
    return context.guard().call(bound, activity, call);
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
    StepContext stepContext = new StepContext(limit.token());
    context.control().awaitGo();
    while (!stop.isStopped() && (findings.steps == 0 || !limit.isOver())) {
      Step step = advance(training, stepContext);
      findings.steps++;
      take(step, training);
      if (step.status() == Step.Status.FINISHED) {
        return true;
      }
      context.control().awaitGo();
    }
    if (findings.steps > 0) {
      betweenSteps.forEach(each -> each.cut(findings.steps, training));
    }
    findings.ledger.trouble(stop.isStopped() ? Endings.STOPPED : timeIsUp(""));
    return false;
  }

  private Step advance(Training training, StepContext stepContext) {
    try {
      return call("training", () -> training.advance(stepContext));
    } catch (DivergedException e) {
      throw e.atStep(findings.steps + 1);
    }
  }

  private void take(Step step, Training training) {
    findings.curves.add(findings.steps, step.readings());
    context.watch().stepped(findings.steps, step);
    for (Step.Reading reading : step.readings()) {
      if (!Double.isFinite(reading.value())) {
        throw new DivergedException(
                "the reading '%s'".formatted(reading.name()), "it is %s".formatted(reading.value()))
            .atStep(findings.steps);
      }
    }
    betweenSteps.forEach(each -> each.after(findings.steps, step, training));
  }

  private Ending lostModel(StoppedException e) {
    boolean byLimit = limit.isHolding() && !stop.isStopped();
    return byLimit ? timeIsUp(" in mid-step, so there is no model") : Endings.of(e, stop);
  }

  private Ending timeIsUp(String detail) {
    return Ending.of(RunState.STOPPED, ExitCode.STOPPED, limit.reason() + detail);
  }

  private Model model(Training training) {
    return call("making the model", training::model);
  }

  private Optional<Model> halfTrained(Training training) {
    if (findings.steps == 0) {
      return Optional.empty();
    }
    return call(
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
