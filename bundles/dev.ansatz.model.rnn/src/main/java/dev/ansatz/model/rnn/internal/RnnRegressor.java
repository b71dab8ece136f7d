package dev.ansatz.model.rnn.internal;

import dev.ansatz.api.learn.Problem;
import dev.ansatz.api.model.Archive;
import dev.ansatz.api.model.PredictRequest;
import dev.ansatz.api.model.Regressor;
import dev.ansatz.api.settings.InvalidSettingException;
import dev.ansatz.api.tensor.F64Tensor;
import dev.ansatz.compute.Kernels;
import dev.ansatz.model.rnn.RnnRegressorSettings;
import dev.ansatz.nn.train.Objective;
import dev.ansatz.nn.train.Weights;
import java.util.List;

/** A trained network that says numbers of each sequence, or of each step. */
public final class RnnRegressor extends SequenceModel implements Regressor {
  /** The id of the learner. */
  public static final String LEARNER = "rnn-regressor";

  private RnnRegressor(RnnForm form, Weights weights, Kernels kernels) {
    super(LEARNER, form, weights, kernels);
  }

  /** Returns what is to be learnt. */
  public static Objective objective(Problem<RnnRegressorSettings> problem, Kernels kernels) {
    SequenceRows rows = SequenceRows.of(problem.dataset());
    Targets targets = Targets.of(problem.dataset(), rows);
    RnnForm form =
        new RnnForm(
            problem.settings().network(),
            rows.time(),
            rows.channels(),
            targets.training().shape().extent(-1),
            targets.ofSteps() ? RnnForm.Span.EACH : RnnForm.Span.LAST,
            List.of(),
            rows.scale(),
            rows.ragged());
    return new SequenceObjective(
        form,
        rows,
        head(targets, rows, problem.settings().lossSteps()),
        weights -> new RnnRegressor(form, weights, kernels));
  }

  private static Head head(Targets targets, SequenceRows rows, List<Integer> lossSteps) {
    LossSteps steps = new LossSteps(lossSteps);
    if (targets.ofSteps()) {
      steps.check("RnnRegressorSettings", rows.time());
      return new StepNumberHead(targets, new StepWeights(rows, steps));
    } else if (lossSteps.isEmpty()) {
      return new NumberHead(targets);
    }
    throw new InvalidSettingException(
        "RnnRegressorSettings",
        "lossSteps",
        "left out where each sequence has targets but its steps have none",
        lossSteps);
  }

  /**
   * Makes a model of what {@link #save} returned.
   *
   * @throws dev.ansatz.api.model.ArchiveException where it is no such archive
   */
  public static RnnRegressor load(Archive archive, Kernels kernels) {
    RnnForm form = form(archive, LEARNER);
    return new RnnRegressor(form, weights(archive, form), kernels);
  }

  @Override
  public F64Tensor predict(PredictRequest request) {
    return doubles(outputs(request));
  }
}
