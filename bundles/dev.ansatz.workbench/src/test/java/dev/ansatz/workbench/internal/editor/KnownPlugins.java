package dev.ansatz.workbench.internal.editor;

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
import dev.ansatz.api.settings.Param;
import dev.ansatz.api.settings.Params;
import dev.ansatz.api.view.StudyRequest;
import dev.ansatz.api.view.StudyVisualizer;
import dev.ansatz.api.view.ViewRequest;
import dev.ansatz.api.view.Visualizer;
import dev.ansatz.runtime.plugins.Kind;
import dev.ansatz.workbench.internal.fake.FakePlugins;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;

/** Plug-ins that only say what they are, with every kind of setting. */
final class KnownPlugins {
  private KnownPlugins() {}

  static void into(FakePlugins plugins) {
    plugins.add(Kind.DATASET, new Data<>(of("lorenz", "Lorenz attractor", Lorenz.DEFAULTS)));
    plugins.add(Kind.DATASET, new Data<>(of("table", "CSV table", Table.DEFAULTS)));
    plugins.add(Kind.TRANSFORM, new Change<>(of("noise", "Noise", new Noise(0.1))));
    plugins.add(Kind.TRANSFORM, new Change<>(of("standardise", "Standardise", new NoSettings())));
    plugins.add(Kind.MODEL, new Family<>(of("esn", "Echo state network", Esn.DEFAULTS)));
    plugins.add(Kind.MODEL, new Family<>(of("net", "Recurrent network", Net.DEFAULTS)));
    plugins.add(Kind.METRIC, new Judge<>(of("mse", "Mean squared error", new NoSettings())));
    plugins.add(Kind.METRIC, new Judge<>(of("vpt", "Valid prediction time", new Vpt(50))));
    plugins.add(Kind.FIGURE, new Picture<>(of("attractor", "Attractor", new NoSettings())));
    plugins.add(Kind.FIGURE, new Picture<>(of("forecast", "Forecast", new NoSettings())));
    plugins.add(Kind.STUDY_FIGURE, new Study<>(of("score-by-setting", "Scores", new NoSettings())));
  }

  private static <P extends Record> Descriptor<P> of(String id, String title, P defaults) {
    return new Descriptor<>(
        id, title, title + " does what its name says, and is for tests.", defaults, List.of());
  }

  enum Solver {
    QR,
    NORMAL_EQUATIONS
  }

  record Esn(
      @Param(
              label = "Units",
              help =
                  "M, the size of the reservoir. More units forecast further and cost M² a step.",
              min = 1,
              max = 20000,
              logarithmic = true)
          int units,
      @Param(
              label = "Leak rate",
              help = "a, the share of the state that is renewed in each step; less is slower.",
              min = 0,
              minOpen = true,
              max = 1)
          double leakRate,
      @Param(label = "Spectral radius", help = "How long the reservoir remembers.", min = 0)
          double spectralRadius,
      @Param(label = "Ridge", help = "The penalty on the readout.", min = 0, logarithmic = true)
          double ridge,
      @Param(label = "Solver", help = "QR holds at any ridge.") Solver solver,
      @Param(label = "Input to readout", help = "Whether the readout sees the input.")
          boolean inputToReadout,
      @Param(label = "Washout", unit = "steps", help = "Steps not learnt from.", min = 0)
          OptionalInt washout,
      @Param(label = "Connectivity", help = "The share that is heard.", min = 0, max = 1)
          OptionalDouble connectivity) {
    static final Esn DEFAULTS =
        new Esn(500, 1, 0.02, 1e-15, Solver.QR, true, OptionalInt.of(200), OptionalDouble.empty());

    Esn {
      Params.check(
          Esn.class,
          units,
          leakRate,
          spectralRadius,
          ridge,
          solver,
          inputToReadout,
          washout,
          connectivity);
    }
  }

  record NetTraining(
      @Param(label = "Epochs", min = 1, help = "Passes over the data.") int epochs,
      @Param(label = "Learning rate", min = 0, minOpen = true) double learningRate) {}

  record Net(
      @Param(label = "Units", min = 1, help = "The units of each layer.") List<Integer> units,
      @Param(label = "Rates", min = 0, max = 1) List<Double> rates,
      @Param(label = "Layers", help = "One layer on each line.") List<String> layers,
      @Param(label = "Training", help = "How it learns.") NetTraining train) {
    static final Net DEFAULTS =
        new Net(
            List.of(32), List.of(), List.of("dense 10", "dropout 0.5"), new NetTraining(10, 0.01));
  }

  record Parts(@Param(label = "Train", help = "A share.", min = 0, max = 1) double train) {
    Parts {
      Params.check(Parts.class, train);
    }
  }

  record Lorenz(
      @Param(label = "Length", unit = "rows", help = "How many points.", min = 2) int length,
      @Param(label = "Split", help = "Which rows train.") Parts split) {
    static final Lorenz DEFAULTS = new Lorenz(20000, new Parts(0.5));

    Lorenz {
      Params.check(Lorenz.class, length, split);
    }
  }

  record Table(
      @Param(label = "File", help = "Where the table is.") String path,
      @Param(label = "Target", help = "A column.") String target,
      @Param(label = "Columns", help = "Types by name.") Map<String, String> columns,
      @Param(label = "Missing") List<String> missing) {
    static final Table DEFAULTS = new Table("", "last", Map.of(), List.of("", "?"));
  }

  record Noise(@Param(label = "Standard deviation", min = 0, help = "How much.") double sd) {
    Noise {
      Params.check(Noise.class, sd);
    }
  }

  record Vpt(@Param(label = "Starts", min = 1, help = "How many forecasts.") int starts) {
    Vpt {
      Params.check(Vpt.class, starts);
    }
  }

  private record Data<P extends Record>(Descriptor<P> descriptor) implements DatasetProvider<P> {
    @Override
    public Set<Task> tasks(P settings) {
      return Set.of(Task.FORECASTING);
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

  private record Family<P extends Record>(Descriptor<P> descriptor) implements Learner<P> {
    @Override
    public Abilities abilities() {
      return new Abilities(Set.of(Task.FORECASTING), Set.of(Forecaster.class));
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

  private record Judge<P extends Record>(Descriptor<P> descriptor)
      implements Metric<Forecaster, P> {
    @Override
    public Class<Forecaster> modelType() {
      return Forecaster.class;
    }

    @Override
    public List<String> scoreNames() {
      return List.of(descriptor.id());
    }

    @Override
    public boolean accepts(Dataset dataset) {
      return true;
    }

    @Override
    public List<Score> evaluate(MetricRequest<Forecaster, P> request) {
      throw new UnsupportedOperationException();
    }
  }

  private record Picture<P extends Record>(Descriptor<P> descriptor)
      implements Visualizer<Forecaster, P> {
    @Override
    public Class<Forecaster> modelType() {
      return Forecaster.class;
    }

    @Override
    public boolean accepts(Dataset dataset) {
      return true;
    }

    @Override
    public List<Figure> draw(ViewRequest<Forecaster, P> request) {
      throw new UnsupportedOperationException();
    }
  }

  private record Study<P extends Record>(Descriptor<P> descriptor) implements StudyVisualizer<P> {
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
