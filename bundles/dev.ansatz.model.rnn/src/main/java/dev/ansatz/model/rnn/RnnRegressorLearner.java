package dev.ansatz.model.rnn;

import dev.ansatz.api.data.Task;
import dev.ansatz.api.learn.Abilities;
import dev.ansatz.api.learn.Learner;
import dev.ansatz.api.learn.Problem;
import dev.ansatz.api.learn.Training;
import dev.ansatz.api.model.Archive;
import dev.ansatz.api.model.Model;
import dev.ansatz.api.model.RecurrentModel;
import dev.ansatz.api.model.Regressor;
import dev.ansatz.api.plugin.Descriptor;
import dev.ansatz.compute.Kernels;
import dev.ansatz.model.rnn.internal.RnnRegressor;
import dev.ansatz.model.rnn.internal.Sources;
import dev.ansatz.nn.train.NetworkTraining;
import dev.ansatz.nn.train.Optimizers;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Recurrent networks that say numbers of each sequence, behind its last step, or of each step.
 * Minimises the squared error, a mean over targets and sequences (or the steps that count).
 *
 * <p>Sequences, [row × time × channel], are divided by the data's largest value; those that end in
 * NaN are shorter, and what lies behind their end counts for nothing. Gradients go through all
 * steps. <b>Cost:</b> of each sequence and epoch, six operations for each weight and step; memory
 * grows with the number of steps.
 */
@Component(
    service = Learner.class,
    property = {
      Descriptor.ID + "=" + RnnRegressorLearner.ID,
      Descriptor.TITLE + "=" + RnnRegressorLearner.TITLE
    })
public final class RnnRegressorLearner implements Learner<RnnRegressorSettings> {
  static final String ID = RnnRegressor.LEARNER;
  static final String TITLE = "Recurrent regressor";

  private static final Descriptor<RnnRegressorSettings> DESCRIPTOR =
      new Descriptor<>(
          ID,
          TITLE,
          "A recurrent network goes through each sequence and says numbers at its end or at every step.",
          RnnRegressorSettings.defaults(),
          Sources.ALL);

  private final Kernels kernels;
  private final Optimizers optimizers;

  /** Makes the learner. */
  @Activate
  public RnnRegressorLearner(@Reference Kernels kernels, @Reference Optimizers optimizers) {
    this.kernels = kernels;
    this.optimizers = optimizers;
  }

  @Override
  public Descriptor<RnnRegressorSettings> descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Abilities abilities() {
    return new Abilities(Set.of(Task.REGRESSION), Set.of(Regressor.class, RecurrentModel.class));
  }

  @Override
  public Training begin(Problem<RnnRegressorSettings> problem) {
    return training(problem);
  }

  @Override
  public Training resume(Problem<RnnRegressorSettings> problem, Archive archive) {
    return training(problem).restore(archive);
  }

  @Override
  public Model load(Archive archive) {
    return RnnRegressor.load(archive, kernels);
  }

  private NetworkTraining training(Problem<RnnRegressorSettings> problem) {
    Kernels threaded = kernels.withThreads(problem.threads());
    return new NetworkTraining(
        new NetworkTraining.Plan(
            ID,
            RnnRegressor.objective(problem, threaded),
            problem.settings().train(),
            problem.key(),
            threaded,
            optimizers));
  }
}
