package dev.ansatz.model.rnn.internal;

import dev.ansatz.api.learn.Problem;
import dev.ansatz.api.model.Archive;
import dev.ansatz.api.model.PredictRequest;
import dev.ansatz.api.model.SequenceLabeller;
import dev.ansatz.api.tensor.F64Tensor;
import dev.ansatz.compute.Kernels;
import dev.ansatz.model.rnn.RnnLabellerSettings;
import dev.ansatz.nn.train.Objective;
import dev.ansatz.nn.train.Weights;
import java.util.List;

/** A trained network that says the class of each step. */
public final class RnnLabeller extends SequenceModel implements SequenceLabeller {
  /** The id of the learner. */
  public static final String LEARNER = "rnn-labeller";

  private RnnLabeller(RnnForm form, Weights weights, Kernels kernels) {
    super(LEARNER, form, weights, kernels);
  }

  /** Returns what is to be learnt. */
  public static Objective objective(Problem<RnnLabellerSettings> problem, Kernels kernels) {
    SequenceRows rows = SequenceRows.of(problem.dataset());
    StepLabels labels = StepLabels.of(problem.dataset(), rows);
    LossSteps steps = new LossSteps(problem.settings().lossSteps());
    steps.check("RnnLabellerSettings", rows.time());
    RnnForm form =
        new RnnForm(
            problem.settings().network(),
            rows.time(),
            rows.channels(),
            labels.classes().size(),
            RnnForm.Span.EACH,
            labels.classes(),
            rows.scale(),
            rows.ragged());
    return new SequenceObjective(
        form,
        rows,
        new LabelHead(labels, new StepWeights(rows, steps)),
        weights -> new RnnLabeller(form, weights, kernels));
  }

  /**
   * Makes a model of what {@link #save} returned.
   *
   * @throws dev.ansatz.api.model.ArchiveException where it is no such archive
   */
  public static RnnLabeller load(Archive archive, Kernels kernels) {
    RnnForm form = form(archive, LEARNER);
    return new RnnLabeller(form, weights(archive, form), kernels);
  }

  @Override
  public List<String> classes() {
    return form().classes();
  }

  @Override
  public F64Tensor logProbabilities(PredictRequest request) {
    return logProbabilitiesOf(request);
  }
}
