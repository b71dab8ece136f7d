package dev.ansatz.runtime.engine.internal;

import dev.ansatz.api.learn.Milestone;
import dev.ansatz.api.learn.Problem;
import dev.ansatz.api.learn.Step;
import dev.ansatz.api.learn.StepContext;
import dev.ansatz.api.learn.Training;
import dev.ansatz.api.model.Archive;
import dev.ansatz.api.model.Model;
import java.util.List;
import java.util.function.UnaryOperator;

/** Learners that misbehave. */
final class Cranky {
  private Cranky() {}

  /** A fake learner whose training is wrapped. */
  static FakeLearner learner(UnaryOperator<Training> wrap) {
    return new FakeLearner() {
      @Override
      public Training begin(Problem<Settings> problem) {
        return wrap.apply(super.begin(problem));
      }
    };
  }

  /** A training to override. */
  static class Delegate implements Training {
    private final Training training;

    Delegate(Training training) {
      this.training = training;
    }

    @Override
    public Step advance(StepContext context) {
      return training.advance(context);
    }

    @Override
    public Model model() {
      return training.model();
    }

    @Override
    public List<Milestone> milestones() {
      return training.milestones();
    }

    @Override
    public Archive save() {
      return training.save();
    }
  }

  /** A fake learner whose every step is replaced. */
  static FakeLearner stepping(UnaryOperator<Step> change) {
    return learner(
        training ->
            new Delegate(training) {
              @Override
              public Step advance(StepContext context) {
                return change.apply(super.advance(context));
              }
            });
  }

  /** A fake learner whose model is replaced. */
  static FakeLearner modelling(UnaryOperator<Model> change) {
    return learner(
        training ->
            new Delegate(training) {
              @Override
              public Model model() {
                return change.apply(super.model());
              }
            });
  }
}
