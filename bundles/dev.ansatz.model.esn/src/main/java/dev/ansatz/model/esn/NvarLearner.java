package dev.ansatz.model.esn;

import dev.ansatz.api.data.Task;
import dev.ansatz.api.learn.Abilities;
import dev.ansatz.api.learn.Learner;
import dev.ansatz.api.learn.Problem;
import dev.ansatz.api.learn.Training;
import dev.ansatz.api.model.Archive;
import dev.ansatz.api.model.Forecaster;
import dev.ansatz.api.plugin.Descriptor;
import dev.ansatz.api.plugin.Source;
import dev.ansatz.compute.Kernels;
import dev.ansatz.model.esn.internal.ArchiveCheck;
import dev.ansatz.model.esn.internal.Nvar;
import dev.ansatz.model.esn.internal.NvarMaps;
import dev.ansatz.model.esn.internal.ReadoutSettings;
import dev.ansatz.model.esn.internal.ReadoutTraining;
import dev.ansatz.model.esn.internal.Series;
import dev.ansatz.model.esn.internal.SeriesForecaster;
import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Next-generation reservoir computing (NVAR): a linear readout of all monomials up to order p, the
 * constant included, of k rows that are s rows apart.
 *
 * <p>There are (k d + p)! / ((k d)! p!) features for rows of d components. W_out minimises {@code
 * ||Y - F W_out'||² + lambda ||W_out||²}. No randomness.
 *
 * <p><b>Cost:</b> for n features, 2 n² operations a row to fit; memory n².
 */
@Component(
    service = Learner.class,
    property = {Descriptor.ID + "=" + NvarLearner.ID, Descriptor.TITLE + "=" + NvarLearner.TITLE})
public final class NvarLearner implements Learner<NvarSettings> {
  static final String ID = "nvar";
  static final String TITLE = "Next-generation reservoir (NVAR)";

  private static final Descriptor<NvarSettings> DESCRIPTOR =
      new Descriptor<>(
          ID,
          TITLE,
          "Ridge regression on all monomials of the last few rows. Few settings, no randomness; "
              + "excellent where the system's equations are polynomials.",
          NvarSettings.defaults(),
          List.of(
              new Source(
                  "D. J. Gauthier, E. Bollt, A. Griffith, W. A. S. Barbosa, Next generation "
                      + "reservoir computing, Nature Communications 12, 5564, 2021",
                  "eq. 5-9")));

  private final Kernels kernels;

  /** Makes the learner. */
  @Activate
  public NvarLearner(@Reference Kernels kernels) {
    this.kernels = kernels;
  }

  @Override
  public Descriptor<NvarSettings> descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Abilities abilities() {
    return new Abilities(Set.of(Task.FORECASTING), Set.of(Forecaster.class));
  }

  @Override
  public Training begin(Problem<NvarSettings> problem) {
    return training(problem);
  }

  @Override
  public Training resume(Problem<NvarSettings> problem, Archive archive) {
    return training(problem).restore(archive);
  }

  @Override
  public Forecaster load(Archive archive) {
    ArchiveCheck.checkOrigin(archive, ID);
    return SeriesForecaster.load(kernels, Nvar.load(archive), archive);
  }

  private ReadoutTraining training(Problem<NvarSettings> problem) {
    NvarSettings settings = problem.settings();
    Series series = Series.ofTraining(problem.dataset());
    NvarMaps maps = new NvarMaps(settings, series.components());
    int span = (settings.delays() - 1) * settings.skip() + 1;
    ReadoutSettings readout =
        new ReadoutSettings(settings.solver(), settings.ridge(), settings.target(), span - 1, span);
    Kernels threaded = kernels.withThreads(problem.threads());
    return new ReadoutTraining(ID, threaded, series, readout, maps);
  }
}
