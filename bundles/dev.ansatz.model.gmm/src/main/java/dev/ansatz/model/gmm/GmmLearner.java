package dev.ansatz.model.gmm;

import dev.ansatz.api.data.ScaledRows;
import dev.ansatz.api.data.Split;
import dev.ansatz.api.data.Task;
import dev.ansatz.api.learn.Abilities;
import dev.ansatz.api.learn.Learner;
import dev.ansatz.api.learn.Problem;
import dev.ansatz.api.learn.Training;
import dev.ansatz.api.model.Archive;
import dev.ansatz.api.model.Mixture;
import dev.ansatz.api.model.Model;
import dev.ansatz.api.model.ParametricDensity;
import dev.ansatz.api.model.Sampler;
import dev.ansatz.api.plugin.Descriptor;
import dev.ansatz.api.plugin.Source;
import dev.ansatz.compute.Kernels;
import dev.ansatz.model.gmm.internal.Checks;
import dev.ansatz.model.gmm.internal.GmmModel;
import dev.ansatz.model.gmm.internal.GmmTraining;
import dev.ansatz.model.gmm.internal.Layout;
import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Mixtures of normal distributions: {@code p(x) = sum_k weight_k N(x; mean_k, covariance_k)}, by
 * expectation maximisation from rows that k-means++ draws. No variance falls below the floor; with
 * it, an iteration is still the best one and the likelihood never falls.
 *
 * <p>Inputs are divided by the data's largest value.
 *
 * <p><i>Cost</i>, of an iteration over n rows of d elements, K components: 4 n d K operations where
 * covariances are spherical, 8 n d K diagonal, 2 n d² tied, 3 n d² K full.
 */
@Component(
    service = Learner.class,
    property = {Descriptor.ID + "=" + GmmLearner.ID, Descriptor.TITLE + "=" + GmmLearner.TITLE})
public final class GmmLearner implements Learner<GmmSettings> {
  static final String ID = Layout.LEARNER;
  static final String TITLE = "Mixture of normal distributions";

  private static final Descriptor<GmmSettings> DESCRIPTOR =
      new Descriptor<>(
          ID,
          TITLE,
          "Every row comes from one of K normal distributions; whose it is, is inferred. An exact"
              + " density, and a soft clustering.",
          GmmSettings.defaults(),
          List.of(
              new Source(
                  "Bishop, Pattern recognition and machine learning, Springer, 2006",
                  "eq. 9.23-9.28"),
              new Source(
                  "Arthur and Vassilvitskii, k-means++: the advantages of careful seeding, SODA"
                      + " 2007",
                  "section 2.2")));

  private final Kernels kernels;

  /** Makes the learner. */
  @Activate
  public GmmLearner(@Reference Kernels kernels) {
    this.kernels = kernels;
  }

  @Override
  public Descriptor<GmmSettings> descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Abilities abilities() {
    return new Abilities(
        Set.of(Task.DENSITY), Set.of(ParametricDensity.class, Mixture.class, Sampler.class));
  }

  @Override
  public Training begin(Problem<GmmSettings> problem) {
    return training(problem);
  }

  @Override
  public Training resume(Problem<GmmSettings> problem, Archive archive) {
    return training(problem).restore(archive);
  }

  @Override
  public Model load(Archive archive) {
    return GmmModel.load(archive, kernels);
  }

  private GmmTraining training(Problem<GmmSettings> problem) {
    ScaledRows rows = ScaledRows.of(problem.dataset(), Split.TRAIN);
    Checks.check(problem.settings(), rows);
    Kernels threaded = kernels.withThreads(problem.threads());
    return new GmmTraining(threaded, rows, problem.settings(), problem.key());
  }
}
