package dev.ansatz.runtime.engine.internal;

import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.data.Fields;
import dev.ansatz.api.data.Split;
import dev.ansatz.api.data.Task;
import dev.ansatz.api.learn.Abilities;
import dev.ansatz.api.learn.Learner;
import dev.ansatz.api.learn.Milestone;
import dev.ansatz.api.learn.Problem;
import dev.ansatz.api.learn.Step;
import dev.ansatz.api.learn.StepContext;
import dev.ansatz.api.learn.Training;
import dev.ansatz.api.model.Archive;
import dev.ansatz.api.model.Model;
import dev.ansatz.api.model.ModelSummary;
import dev.ansatz.api.plugin.Descriptor;
import dev.ansatz.api.plugin.Source;
import dev.ansatz.api.settings.Param;
import dev.ansatz.api.settings.Params;
import dev.ansatz.api.tensor.F64Tensor;
import dev.ansatz.api.tensor.Shape;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Learns the mean of a series by small steps; asserts that it is called by the rules. */
class FakeLearner implements Learner<FakeLearner.Settings> {
  enum Speed {
    SLOW,
    VERY_FAST
  }

  record Train(@Param(label = "Steps", min = 1) int steps) {
    Train {
      Params.check(Train.class, steps);
    }
  }

  record Settings(
      @Param(label = "Rate", unit = "1", min = 0) double rate,
      @Param(label = "Speed") Speed speed,
      @Param(label = "Training") Train train) {
    Settings {
      Params.check(Settings.class, rate, speed, train);
    }

    static Settings defaults() {
      return new Settings(0.1, Speed.VERY_FAST, new Train(10));
    }
  }

  @Override
  public Descriptor<Settings> descriptor() {
    return new Descriptor<>(
        "fake-model",
        "Fake model",
        "A mean.",
        Settings.defaults(),
        List.of(new Source("A. Verage, \"Means\", 1901", "eq. 1")));
  }

  @Override
  public Abilities abilities() {
    return new Abilities(Set.of(Task.FORECASTING), Set.of(MeanModel.class));
  }

  @Override
  public Training begin(Problem<Settings> problem) {
    return new MeanTraining(problem);
  }

  @Override
  public Training resume(Problem<Settings> problem, Archive archive) {
    MeanTraining training = (MeanTraining) new FakeLearner().begin(problem);
    training.mean = archive.tensor("mean", F64Tensor.class).array()[0];
    training.steps = archive.attribute("steps", Integer.class);
    return training;
  }

  @Override
  public Model load(Archive archive) {
    return new MeanModel(archive.tensor("mean", F64Tensor.class).array()[0]);
  }

  record MeanModel(double mean) implements Model {
    @Override
    public Archive save() {
      return new Archive(
          "fake-model",
          1,
          Map.of("mean", F64Tensor.of(new double[] {mean}, 1)),
          Map.of("half", mean / 2));
    }

    @Override
    public ModelSummary summary() {
      return new ModelSummary("Mean", List.of(new ModelSummary.Part("mean", Shape.of(1), 1, true)));
    }
  }

  static class MeanTraining implements Training {
    private final Problem<Settings> problem;
    private final double target;
    private double mean;
    private int steps;

    MeanTraining(Problem<Settings> problem) {
      if (!(problem.threads() >= 1)) {
        throw new AssertionError("threads " + problem.threads());
      }
      this.problem = problem;
      Dataset dataset = problem.dataset();
      double[] series = dataset.tensor(Split.TRAIN, Fields.SERIES).toDoubles();
      this.target = java.util.Arrays.stream(series).average().orElseThrow();
      this.mean = problem.key().fold("start").generator().nextDouble();
    }

    @Override
    public Step advance(StepContext context) {
      int last = problem.settings().train().steps();
      if (steps == last) {
        throw new AssertionError("called after the end");
      }
      steps++;
      mean += problem.settings().rate() * (target - mean);
      Step.Reading loss = new Step.Reading("loss", Math.abs(target - mean), "mm");
      return steps == last
          ? Step.finished("approaching", loss)
          : Step.running("approaching", (double) steps / last, loss);
    }

    @Override
    public Model model() {
      if (steps == 0) {
        throw new IllegalStateException("nothing learnt");
      }
      return new MeanModel(mean);
    }

    @Override
    public List<Milestone> milestones() {
      Step.Reading loss = new Step.Reading("<loss>", Math.abs(target - mean), "mm");
      return List.of(
          new Milestone("best", 1, false, List.of(new Step.Reading("<loss>", 0.125, "mm"))),
          new Milestone("last", steps, true, List.of(loss)));
    }

    @Override
    public Archive save() {
      return new Archive(
          "fake-model",
          1,
          Map.of("mean", F64Tensor.of(new double[] {mean}, 1)),
          Map.of("steps", steps));
    }
  }
}
