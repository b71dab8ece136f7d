package dev.ansatz.model.ppca;

import dev.ansatz.api.data.ScaledRows;
import dev.ansatz.api.data.Split;
import dev.ansatz.api.data.Task;
import dev.ansatz.api.learn.Abilities;
import dev.ansatz.api.learn.Learner;
import dev.ansatz.api.learn.Problem;
import dev.ansatz.api.learn.Training;
import dev.ansatz.api.model.Archive;
import dev.ansatz.api.model.LatentModel;
import dev.ansatz.api.model.Model;
import dev.ansatz.api.model.ParametricDensity;
import dev.ansatz.api.model.PrincipalComponents;
import dev.ansatz.api.model.Sampler;
import dev.ansatz.api.plugin.Descriptor;
import dev.ansatz.api.plugin.Source;
import dev.ansatz.compute.Kernels;
import dev.ansatz.model.ppca.internal.Checks;
import dev.ansatz.model.ppca.internal.ClosedForm;
import dev.ansatz.model.ppca.internal.EmTraining;
import dev.ansatz.model.ppca.internal.Layout;
import dev.ansatz.model.ppca.internal.PpcaModel;
import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Probabilistic principal component analysis: {@code x = W z + mean + e} with z standard normal,
 * [M], and e normal with variance sigma² in each element; so {@code p(x) = N(mean, W W' + sigma²)}.
 *
 * <p>Inputs are divided by the data's largest value.
 *
 * <p><i>Cost</i>, of n rows of d elements: the closed form n d² operations and the eigenvectors of
 * a matrix [d × d], or n² d and [n × n] where n is less; a sweep of EM 4 n d M operations, and n (d
 * M² + M³) for the rows that have missing elements.
 */
@Component(
    service = Learner.class,
    property = {Descriptor.ID + "=" + PpcaLearner.ID, Descriptor.TITLE + "=" + PpcaLearner.TITLE})
public final class PpcaLearner implements Learner<PpcaSettings> {
  static final String ID = Layout.LEARNER;
  static final String TITLE = "Probabilistic principal component analysis";

  private static final Descriptor<PpcaSettings> DESCRIPTOR =
      new Descriptor<>(
          ID,
          TITLE,
          "Rows are a plane of a few latent numbers, with the same normal noise on every element."
              + " Exact and fast: what a deeper density model has to beat.",
          PpcaSettings.defaults(),
          List.of(
              new Source(
                  "Tipping and Bishop, Probabilistic principal component analysis, J. Royal"
                      + " Statistical Society B 61, 1999",
                  "eq. 3-8, appendix B"),
              Source.of(
                  "Ilin and Raiko, Practical approaches to principal component analysis in the"
                      + " presence of missing values, JMLR 11, 2010")));

  private final Kernels kernels;

  /** Makes the learner. */
  @Activate
  public PpcaLearner(@Reference Kernels kernels) {
    this.kernels = kernels;
  }

  @Override
  public Descriptor<PpcaSettings> descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Abilities abilities() {
    return new Abilities(
        Set.of(Task.DENSITY),
        Set.of(
            ParametricDensity.class, LatentModel.class, PrincipalComponents.class, Sampler.class));
  }

  @Override
  public Training begin(Problem<PpcaSettings> problem) {
    return problem.settings().method() == Method.EM ? expectation(problem) : closedForm(problem);
  }

  @Override
  public Training resume(Problem<PpcaSettings> problem, Archive archive) {
    return problem.settings().method() == Method.EM
        ? expectation(problem).restore(archive)
        : closedForm(problem).restore(archive);
  }

  @Override
  public Model load(Archive archive) {
    return PpcaModel.load(archive, kernels);
  }

  private ClosedForm closedForm(Problem<PpcaSettings> problem) {
    return new ClosedForm(threaded(problem), rows(problem), problem.settings().latents());
  }

  private EmTraining expectation(Problem<PpcaSettings> problem) {
    return new EmTraining(threaded(problem), rows(problem), problem.settings(), problem.key());
  }

  private Kernels threaded(Problem<PpcaSettings> problem) {
    return kernels.withThreads(problem.threads());
  }

  private static ScaledRows rows(Problem<PpcaSettings> problem) {
    ScaledRows rows = ScaledRows.of(problem.dataset(), Split.TRAIN);
    Checks.check(problem.settings(), rows);
    return rows;
  }
}
