package dev.ansatz.model.rnn;

import dev.ansatz.api.data.Task;
import dev.ansatz.api.learn.Abilities;
import dev.ansatz.api.learn.Learner;
import dev.ansatz.api.learn.Problem;
import dev.ansatz.api.learn.Training;
import dev.ansatz.api.model.Archive;
import dev.ansatz.api.model.Model;
import dev.ansatz.api.model.RecurrentModel;
import dev.ansatz.api.model.SequenceLabeller;
import dev.ansatz.api.plugin.Descriptor;
import dev.ansatz.compute.Kernels;
import dev.ansatz.model.rnn.internal.RnnLabeller;
import dev.ansatz.model.rnn.internal.Sources;
import dev.ansatz.nn.train.NetworkTraining;
import dev.ansatz.nn.train.Optimizers;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Recurrent networks that say a class at each step. Minimises the categorical cross-entropy of the
 * softmax of the logits, in nats, a mean over the steps that count.
 *
 * <p>Sequences, [row × time × channel], are divided by the data's largest value; those that end in
 * NaN are shorter, and what lies behind their end counts for nothing. Gradients go through all
 * steps. <b>Cost:</b> of each sequence and epoch, six operations for each weight and step; memory
 * grows with the number of steps.
 */
@Component(
    service = Learner.class,
    property = {
      Descriptor.ID + "=" + RnnLabellerLearner.ID,
      Descriptor.TITLE + "=" + RnnLabellerLearner.TITLE
    })
public final class RnnLabellerLearner implements Learner<RnnLabellerSettings> {
  static final String ID = RnnLabeller.LEARNER;
  static final String TITLE = "Recurrent labeller";

  private static final Descriptor<RnnLabellerSettings> DESCRIPTOR =
      new Descriptor<>(
          ID,
          TITLE,
          "A recurrent network goes through each sequence and says a class at every step.",
          RnnLabellerSettings.defaults(),
          Sources.ALL);

  private final Kernels kernels;
  private final Optimizers optimizers;

  /** Makes the learner. */
  @Activate
  public RnnLabellerLearner(@Reference Kernels kernels, @Reference Optimizers optimizers) {
    this.kernels = kernels;
    this.optimizers = optimizers;
  }

  @Override
  public Descriptor<RnnLabellerSettings> descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Abilities abilities() {
    return new Abilities(
        Set.of(Task.SEQUENCE_LABELLING), Set.of(SequenceLabeller.class, RecurrentModel.class));
  }

  @Override
  public Training begin(Problem<RnnLabellerSettings> problem) {
    return training(problem);
  }

  @Override
  public Training resume(Problem<RnnLabellerSettings> problem, Archive archive) {
    return training(problem).restore(archive);
  }

  @Override
  public Model load(Archive archive) {
    return RnnLabeller.load(archive, kernels);
  }

  private NetworkTraining training(Problem<RnnLabellerSettings> problem) {
    Kernels threaded = kernels.withThreads(problem.threads());
    return new NetworkTraining(
        new NetworkTraining.Plan(
            ID,
            RnnLabeller.objective(problem, threaded),
            problem.settings().train(),
            problem.key(),
            threaded,
            optimizers));
  }
}
