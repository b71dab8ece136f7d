package dev.ansatz.tck;

import dev.ansatz.api.data.ScaledRows;
import dev.ansatz.api.data.Split;
import dev.ansatz.api.data.Task;
import dev.ansatz.api.learn.Abilities;
import dev.ansatz.api.learn.Learner;
import dev.ansatz.api.learn.Problem;
import dev.ansatz.api.learn.Step;
import dev.ansatz.api.learn.StepContext;
import dev.ansatz.api.learn.Training;
import dev.ansatz.api.learn.TrainingException;
import dev.ansatz.api.model.Archive;
import dev.ansatz.api.model.ArchiveException;
import dev.ansatz.api.model.Mixture;
import dev.ansatz.api.model.Model;
import dev.ansatz.api.model.ParametricDensity;
import dev.ansatz.api.model.PrincipalComponents;
import dev.ansatz.api.model.RowForm;
import dev.ansatz.api.model.Sampler;
import dev.ansatz.api.model.VariationalModel;
import dev.ansatz.api.plugin.Descriptor;
import dev.ansatz.api.plugin.NoSettings;
import dev.ansatz.api.tensor.F64Tensor;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One normal distribution with one variance: the smallest density model, but for one fault. */
record BallLearner(DensityFault fault) implements Learner<NoSettings> {
  @Override
  public Descriptor<NoSettings> descriptor() {
    return new Descriptor<>("ball", "Ball", "One normal.", new NoSettings(), List.of());
  }

  @Override
  public Abilities abilities() {
    return new Abilities(
        Set.of(Task.DENSITY),
        Set.of(
            VariationalModel.class,
            Mixture.class,
            PrincipalComponents.class,
            ParametricDensity.class,
            Sampler.class));
  }

  @Override
  public Training begin(Problem<NoSettings> problem) {
    return new Averaging(ScaledRows.of(problem.dataset(), Split.TRAIN));
  }

  @Override
  public Training resume(Problem<NoSettings> problem, Archive archive) {
    return begin(problem);
  }

  @Override
  public Model load(Archive archive) {
    if (!archive.learner().equals("ball") || archive.version() != 1) {
      throw new ArchiveException("ball reads archives of ball, version 1; got " + archive);
    }
    double variance = archive.attribute("variance", Double.class);
    return new Ball(
        fault, RowForm.of(archive), archive.tensor("mean", F64Tensor.class).array(), variance);
  }

  private final class Averaging implements Training {
    private final ScaledRows rows;
    private Ball ball;

    Averaging(ScaledRows rows) {
      this.rows = rows;
    }

    @Override
    public Step advance(StepContext context) {
      int d = rows.width();
      double[] values = new double[rows.count() * d];
      rows.write(0, rows.count(), values);
      double[] mean = new double[d];
      for (int i = 0; i < values.length; i++) {
        mean[i % d] += values[i] / rows.count();
      }
      double variance = 0;
      for (int i = 0; i < values.length; i++) {
        variance += Math.pow(values[i] - mean[i % d], 2) / values.length;
      }
      boolean careless = fault == DensityFault.DENSITY_IS_NAN_ON_CONSTANT_ROWS && variance == 0;
      if (!(variance > 0 && Double.isFinite(variance)) && !careless) {
        throw new TrainingException("rows must vary and be finite; their variance is " + variance);
      }
      ball = new Ball(fault, RowForm.of(rows), mean, variance);
      return Step.finished("averaging");
    }

    @Override
    public Model model() {
      if (ball == null) {
        throw new IllegalStateException("nothing averaged yet");
      }
      return ball;
    }

    @Override
    public Archive save() {
      return new Archive("ball", 1, Map.of(), Map.of());
    }
  }
}
