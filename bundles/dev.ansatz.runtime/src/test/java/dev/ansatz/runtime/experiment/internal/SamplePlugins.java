package dev.ansatz.runtime.experiment.internal;

import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.data.DatasetProvider;
import dev.ansatz.api.data.DatasetRequest;
import dev.ansatz.api.data.Task;
import dev.ansatz.api.data.Transform;
import dev.ansatz.api.data.TransformRequest;
import dev.ansatz.api.figure.Figure;
import dev.ansatz.api.learn.Abilities;
import dev.ansatz.api.learn.Learner;
import dev.ansatz.api.learn.Problem;
import dev.ansatz.api.learn.Training;
import dev.ansatz.api.metric.Metric;
import dev.ansatz.api.metric.MetricRequest;
import dev.ansatz.api.metric.Score;
import dev.ansatz.api.model.Archive;
import dev.ansatz.api.model.Forecaster;
import dev.ansatz.api.model.Model;
import dev.ansatz.api.plugin.Descriptor;
import dev.ansatz.api.plugin.NoSettings;
import dev.ansatz.api.settings.InvalidSettingException;
import dev.ansatz.api.settings.Param;
import dev.ansatz.api.settings.Params;
import dev.ansatz.api.view.StudyRequest;
import dev.ansatz.api.view.StudyVisualizer;
import dev.ansatz.api.view.ViewRequest;
import dev.ansatz.api.view.Visualizer;
import dev.ansatz.runtime.plugins.ListedPlugins;
import dev.ansatz.runtime.plugins.PluginRegistry;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;

/** Plug-ins that only say what they are: enough to resolve experiments with. */
public final class SamplePlugins {
  private SamplePlugins() {}

  public static PluginRegistry registry() {
    return ListedPlugins.of(
        new Data<>(descriptor("lorenz", LorenzSettings.DEFAULTS), Set.of(Task.FORECASTING)),
        new Data<>(descriptor("pictures", new NoSettings()), Set.of(Task.DENSITY)),
        new Data<>(
            descriptor("npy-series", new FileSettings("series.npy", LorenzSplit.DEFAULTS)),
            Set.of()),
        new Change<>(descriptor("standardise", new NoSettings())),
        new Change<>(descriptor("noise", new NoiseSettings(0.1))),
        new Family<>(descriptor("esn", EsnSettings.DEFAULTS), Set.of(Forecaster.class)),
        new Family<>(descriptor("nvar", NvarSettings.DEFAULTS), Set.of(Forecaster.class)),
        new Family<>(descriptor("net", NetSettings.DEFAULTS), Set.of(Model.class)),
        new Judge<>(descriptor("mse", new NoSettings()), Forecaster.class),
        new Judge<>(descriptor("vpt", new VptSettings(50)), Forecaster.class),
        new Judge<>(descriptor("size", new NoSettings()), Model.class, List.of("size", "bytes")),
        new Judge<>(descriptor("purity", new NoSettings()), Clusterer.class),
        new Picture<>(descriptor("attractor", new NoSettings()), Forecaster.class),
        new Picture<>(descriptor("forecast", new NoSettings()), Forecaster.class),
        new StudyPicture<>(descriptor("score-by-setting", new NoSettings())));
  }

  private static <P extends Record> Descriptor<P> descriptor(String id, P defaults) {
    return new Descriptor<>(id, "Title of " + id, "Summary of " + id + ".", defaults, List.of());
  }

  /** What no sample model is. */
  interface Clusterer extends Model {}

  enum Solver {
    QR,
    NORMAL_EQUATIONS
  }

  record EsnSettings(
      @Param(label = "Units", min = 1) int units,
      @Param(label = "Leak rate", min = 0, minOpen = true, max = 1) double leakRate,
      @Param(label = "Spectral radius", min = 0) double spectralRadius,
      @Param(label = "Ridge", min = 0) double ridge,
      @Param(label = "Solver") Solver solver,
      @Param(label = "Input to readout") boolean inputToReadout,
      @Param(label = "Washout", min = 0) OptionalInt washout,
      @Param(label = "Connectivity", min = 0, minOpen = true, max = 1)
          OptionalDouble connectivity) {
    static final EsnSettings DEFAULTS =
        new EsnSettings(
            500, 0.6, 0.75, 1e-12, Solver.QR, true, OptionalInt.empty(), OptionalDouble.empty());

    EsnSettings {
      Params.check(
          EsnSettings.class,
          units,
          leakRate,
          spectralRadius,
          ridge,
          solver,
          inputToReadout,
          washout,
          connectivity);
      if (ridge > 1 && solver == Solver.QR) {
        throw new InvalidSettingException("EsnSettings", "ridge", "at most 1 with qr", ridge);
      }
    }
  }

  record NvarSettings(
      @Param(label = "Delays", min = 1) int delays, @Param(label = "Ridge", min = 0) double ridge) {
    static final NvarSettings DEFAULTS = new NvarSettings(2, 1e-12);

    NvarSettings {
      Params.check(NvarSettings.class, delays, ridge);
    }
  }

  record NetTraining(
      @Param(label = "Epochs", min = 1) int epochs,
      @Param(label = "Rates", min = 0, minOpen = true) List<Double> rates) {}

  record NetSettings(
      @Param(label = "Widths", min = 1) List<Integer> widths,
      @Param(label = "Names") List<String> names,
      @Param(label = "Training") NetTraining train) {
    static final NetSettings DEFAULTS =
        new NetSettings(List.of(100), List.of(), new NetTraining(10, List.of(0.1)));
  }

  record LorenzSplit(@Param(label = "Train", min = 0, minOpen = true, max = 1) double train) {
    static final LorenzSplit DEFAULTS = new LorenzSplit(0.5);

    LorenzSplit {
      Params.check(LorenzSplit.class, train);
    }
  }

  record LorenzSettings(
      @Param(label = "Length", min = 2) int length, @Param(label = "Split") LorenzSplit split) {
    static final LorenzSettings DEFAULTS = new LorenzSettings(20000, LorenzSplit.DEFAULTS);

    LorenzSettings {
      Params.check(LorenzSettings.class, length, split);
    }
  }

  record FileSettings(
      @Param(label = "Path") String path, @Param(label = "Split") LorenzSplit split) {}

  record NoiseSettings(@Param(label = "Standard deviation", min = 0) double sd) {
    NoiseSettings {
      Params.check(NoiseSettings.class, sd);
    }
  }

  record VptSettings(@Param(label = "Starts", min = 1) int starts) {
    VptSettings {
      Params.check(VptSettings.class, starts);
    }
  }

  private record Data<P extends Record>(Descriptor<P> descriptor, Set<Task> tasks)
      implements DatasetProvider<P> {
    @Override
    public Set<Task> tasks(P settings) {
      return tasks;
    }

    @Override
    public Dataset load(DatasetRequest<P> request) {
      throw new UnsupportedOperationException();
    }
  }

  private record Change<P extends Record>(Descriptor<P> descriptor) implements Transform<P> {
    @Override
    public Dataset apply(TransformRequest<P> request) {
      throw new UnsupportedOperationException();
    }
  }

  private record Family<P extends Record>(
      Descriptor<P> descriptor, Set<Class<? extends Model>> models) implements Learner<P> {
    @Override
    public Abilities abilities() {
      return new Abilities(Set.of(Task.FORECASTING), models);
    }

    @Override
    public Training begin(Problem<P> problem) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Training resume(Problem<P> problem, Archive archive) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Model load(Archive archive) {
      throw new UnsupportedOperationException();
    }
  }

  private record Judge<M extends Model, P extends Record>(
      Descriptor<P> descriptor, Class<M> modelType, List<String> scoreNames)
      implements Metric<M, P> {
    Judge(Descriptor<P> descriptor, Class<M> modelType) {
      this(descriptor, modelType, List.of(descriptor.id()));
    }

    @Override
    public boolean accepts(Dataset dataset) {
      return true;
    }

    @Override
    public List<Score> evaluate(MetricRequest<M, P> request) {
      throw new UnsupportedOperationException();
    }
  }

  private record Picture<M extends Model, P extends Record>(
      Descriptor<P> descriptor, Class<M> modelType) implements Visualizer<M, P> {
    @Override
    public boolean accepts(Dataset dataset) {
      return true;
    }

    @Override
    public List<Figure> draw(ViewRequest<M, P> request) {
      throw new UnsupportedOperationException();
    }
  }

  private record StudyPicture<P extends Record>(Descriptor<P> descriptor)
      implements StudyVisualizer<P> {
    @Override
    public boolean accepts(StudyRequest<P> request) {
      return true;
    }

    @Override
    public List<Figure> draw(StudyRequest<P> request) {
      throw new UnsupportedOperationException();
    }
  }
}
