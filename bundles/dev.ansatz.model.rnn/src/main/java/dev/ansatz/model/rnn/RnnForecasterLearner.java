package dev.ansatz.model.rnn;

import dev.ansatz.api.data.Task;
import dev.ansatz.api.learn.Abilities;
import dev.ansatz.api.learn.Learner;
import dev.ansatz.api.learn.Problem;
import dev.ansatz.api.learn.Training;
import dev.ansatz.api.model.Archive;
import dev.ansatz.api.model.Forecaster;
import dev.ansatz.api.model.Model;
import dev.ansatz.api.plugin.Descriptor;
import dev.ansatz.compute.Kernels;
import dev.ansatz.model.rnn.internal.ForecastObjective;
import dev.ansatz.model.rnn.internal.RnnForecaster;
import dev.ansatz.model.rnn.internal.Sources;
import dev.ansatz.nn.train.NetworkTraining;
import dev.ansatz.nn.train.Optimizers;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Recurrent networks that continue a series. Minimises the squared error of one-step predictions by
 * back-propagation through time, truncated to a window; a stretch's state goes on from window to
 * window. The network's targets are brought to mean square 1. Standardise the series: inputs are
 * taken as they are.
 *
 * <p><b>Cost:</b> of each row and epoch, six operations for each weight times window over stride; a
 * step of a forecast takes two for each weight.
 */
@Component(
    service = Learner.class,
    property = {
      Descriptor.ID + "=" + RnnForecasterLearner.ID,
      Descriptor.TITLE + "=" + RnnForecasterLearner.TITLE
    })
public final class RnnForecasterLearner implements Learner<RnnForecasterSettings> {
  static final String ID = RnnForecaster.LEARNER;
  static final String TITLE = "Recurrent forecaster";

  private static final Descriptor<RnnForecasterSettings> DESCRIPTOR =
      new Descriptor<>(
          ID,
          TITLE,
          "A recurrent network, trained by truncated back-propagation through time, continues a series.",
          RnnForecasterSettings.defaults(),
          Sources.ALL);

  private final Kernels kernels;
  private final Optimizers optimizers;

  /** Makes the learner. */
  @Activate
  public RnnForecasterLearner(@Reference Kernels kernels, @Reference Optimizers optimizers) {
    this.kernels = kernels;
    this.optimizers = optimizers;
  }

  @Override
  public Descriptor<RnnForecasterSettings> descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Abilities abilities() {
    return new Abilities(Set.of(Task.FORECASTING), Set.of(Forecaster.class));
  }

  @Override
  public Training begin(Problem<RnnForecasterSettings> problem) {
    return training(problem);
  }

  @Override
  public Training resume(Problem<RnnForecasterSettings> problem, Archive archive) {
    return training(problem).restore(archive);
  }

  @Override
  public Model load(Archive archive) {
    return RnnForecaster.load(archive, kernels);
  }

  private NetworkTraining training(Problem<RnnForecasterSettings> problem) {
    Kernels threaded = kernels.withThreads(problem.threads());
    ForecastObjective objective = ForecastObjective.of(problem, threaded);
    return new NetworkTraining(
        new NetworkTraining.Plan(
            ID,
            objective,
            problem.settings().train().withBatchSize(objective.streams()),
            problem.key(),
            threaded,
            optimizers));
  }
}
