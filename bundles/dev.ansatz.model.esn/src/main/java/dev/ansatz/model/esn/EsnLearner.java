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
import dev.ansatz.model.esn.internal.Capacity;
import dev.ansatz.model.esn.internal.EsnMaps;
import dev.ansatz.model.esn.internal.ReadoutSettings;
import dev.ansatz.model.esn.internal.ReadoutTraining;
import dev.ansatz.model.esn.internal.Reservoir;
import dev.ansatz.model.esn.internal.Series;
import dev.ansatz.model.esn.internal.SeriesForecaster;
import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Echo state networks: a fixed random recurrent network whose linear readout is fitted.
 *
 * <p>{@code r' = (1 - a) r + a tanh(W r + W_in x + b)}, {@code y = W_out r} or {@code y = W_out [r;
 * x; 1]}, plus x where the target is the increment. W_out minimises {@code ||Y - R W_out'||² +
 * lambda ||W_out||²} over the rows after the washout.
 *
 * <p><b>Cost:</b> M² operations a row to drive, 2 M² to fit; memory M², whatever the number of
 * rows.
 */
@Component(
    service = Learner.class,
    property = {Descriptor.ID + "=" + EsnLearner.ID, Descriptor.TITLE + "=" + EsnLearner.TITLE})
public final class EsnLearner implements Learner<EsnSettings> {
  static final String ID = "esn";
  static final String TITLE = "Echo state network";

  private static final Descriptor<EsnSettings> DESCRIPTOR =
      new Descriptor<>(
          ID,
          TITLE,
          "A random recurrent network whose linear readout is fitted by ridge regression. Quick to "
              + "train; continues smooth chaotic series for many Lyapunov times.",
          EsnSettings.defaults(),
          List.of(
              Source.of(
                  "H. Jaeger, The \"echo state\" approach to analysing and training recurrent neural"
                      + " networks, GMD Report 148, 2001"),
              new Source(
                  "M. Lukoševičius, A practical guide to applying echo state networks, in Neural "
                      + "Networks: Tricks of the Trade, 2nd ed., Springer, 2012",
                  "eq. 2-4, 9")));

  private final Kernels kernels;

  /** Makes the learner. */
  @Activate
  public EsnLearner(@Reference Kernels kernels) {
    this.kernels = kernels;
  }

  @Override
  public Descriptor<EsnSettings> descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Abilities abilities() {
    return new Abilities(Set.of(Task.FORECASTING), Set.of(Forecaster.class));
  }

  @Override
  public Training begin(Problem<EsnSettings> problem) {
    return training(problem);
  }

  @Override
  public Training resume(Problem<EsnSettings> problem, Archive archive) {
    return training(problem).restore(archive);
  }

  @Override
  public Forecaster load(Archive archive) {
    ArchiveCheck.checkOrigin(archive, ID);
    return SeriesForecaster.load(kernels, Reservoir.load(kernels, archive), archive);
  }

  private ReadoutTraining training(Problem<EsnSettings> problem) {
    EsnSettings settings = problem.settings();
    Series series = Series.ofTraining(problem.dataset());
    double width = (double) settings.units() + series.components() + 1;
    Capacity.check(
        "EsnSettings",
        "units",
        settings.units(),
        settings.units() * (settings.connectivity() * settings.units() + series.components() + 1),
        width * (width + series.components()));
    Kernels threaded = kernels.withThreads(problem.threads());
    ReadoutSettings readout =
        new ReadoutSettings(
            settings.solver(),
            settings.ridge(),
            settings.target(),
            settings.washout(),
            settings.warmup());
    EsnMaps maps = new EsnMaps(threaded, settings, series.components(), problem.key());
    return new ReadoutTraining(ID, threaded, series, readout, maps);
  }
}
