package dev.ansatz.model.rnn.internal;

import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.data.Fields;
import dev.ansatz.api.data.Split;
import dev.ansatz.api.learn.Problem;
import dev.ansatz.api.model.Model;
import dev.ansatz.api.tensor.F32Tensor;
import dev.ansatz.api.tensor.Shape;
import dev.ansatz.autodiff.Graph;
import dev.ansatz.autodiff.Value;
import dev.ansatz.compute.Kernels;
import dev.ansatz.model.rnn.RnnForecasterSettings;
import dev.ansatz.nn.Mode;
import dev.ansatz.nn.Scope;
import dev.ansatz.nn.loss.Losses;
import dev.ansatz.nn.train.Batch;
import dev.ansatz.nn.train.Measured;
import dev.ansatz.nn.train.Objective;
import dev.ansatz.nn.train.Weights;
import java.util.Arrays;
import java.util.List;

/**
 * The squared error of one-step predictions, a mean over components and steps, with
 * back-propagation through time truncated to a window (k1 the stride, k2 the window). Each window
 * begins with the state that the one before had behind its first stride steps; only its last stride
 * steps count, but for the first of a stretch, whose steps all count. In validation every window
 * begins with state zero, and only its second half counts.
 *
 * <p>Source: Williams and Peng, An efficient gradient-based algorithm for on-line training of
 * recurrent network trajectories, Neural Computation 2, 1990, BPTT(h; h').
 */
public final class ForecastObjective implements Objective {
  private static final String SERIES = "series";
  private static final String TARGETS = "targets";
  private static final String WEIGHTS = "step weights";
  private static final String KEEP = "keep";

  private final ForecastForm form;
  private final SeriesWindows training;
  private final SeriesWindows validation;
  private final Kernels kernels;

  private ForecastObjective(
      ForecastForm form, SeriesWindows training, SeriesWindows validation, Kernels kernels) {
    this.form = form;
    this.training = training;
    this.validation = validation;
    this.kernels = kernels;
  }

  /** Makes the objective of a problem. */
  public static ForecastObjective of(Problem<RnnForecasterSettings> problem, Kernels kernels) {
    RnnForecasterSettings settings = problem.settings();
    Dataset dataset = problem.dataset();
    int streams = settings.train().batchSize();
    SeriesWindows training =
        SeriesWindows.of(dataset, Split.TRAIN, streams, settings.window(), settings.stride());
    boolean judged =
        dataset.has(Split.VALIDATION)
            && dataset.tensor(Split.VALIDATION, Fields.SERIES).rowCount() > settings.window();
    SeriesWindows validation =
        judged
            ? SeriesWindows.of(
                dataset, Split.VALIDATION, training.streams(), settings.window(), settings.window())
            : null;
    ForecastForm form =
        new ForecastForm(
            settings.network(),
            training.components(),
            settings.target(),
            Scales.of(training, settings.target()),
            settings.warmup());
    return new ForecastObjective(form, training, validation, kernels);
  }

  /** Returns how many stretches are learnt from side by side: the rows of a batch. */
  public int streams() {
    return training.streams();
  }

  @Override
  public int rows(Split split) {
    SeriesWindows windows = of(split);
    return windows == null ? 0 : windows.count();
  }

  private SeriesWindows of(Split split) {
    return switch (split) {
      case TRAIN -> training;
      case VALIDATION -> validation;
      case TEST -> null;
    };
  }

  @Override
  public Order order() {
    return Order.GIVEN;
  }

  @Override
  public List<Measured> build(Scope scope, int batchRows) {
    Graph graph = scope.graph();
    int window = training.window();
    int d = form.components();
    ForecastNetwork network = new ForecastNetwork(form);
    Value x = graph.input(SERIES, batchRows, window, d);
    Value wanted = graph.input(TARGETS, batchRows * window, d);
    Value weights = graph.input(WEIGHTS, batchRows * window);
    ForecastNetwork.Trace trace =
        scope.mode() == Mode.TRAINING
            ? goingOn(scope, network, x)
            : network.build(
                scope, x, network.starts(graph, batchRows, (name, e) -> zero(graph, e)));
    Value said = trace.outputs().reshape(batchRows * window, d);
    Value loss = Losses.squaredErrorMean(said, wanted).times(weights).sumAll();
    return List.of(new Measured("loss", loss, ""));
  }

  private static Value zero(Graph graph, int[] extents) {
    return graph.fill(0, Shape.of(extents));
  }

  /** Begins where the window before had come to, unless a stretch begins. */
  private ForecastNetwork.Trace goingOn(Scope scope, ForecastNetwork network, Value x) {
    Graph graph = scope.graph();
    Value keep = graph.input(KEEP);
    List<List<Value>> carried = network.starts(graph, x.shape().extent(0), graph::parameter);
    List<List<Value>> starts =
        carried.stream()
            .map(layer -> layer.stream().map(value -> value.times(keep)).toList())
            .toList();
    ForecastNetwork.Trace trace = network.build(scope, x, starts);
    for (int layer = 0; layer < carried.size(); layer++) {
      List<Value> behind = trace.states().get(layer).get(training.stride() - 1);
      for (int i = 0; i < behind.size(); i++) {
        graph.assign(carried.get(layer).get(i), behind.get(i));
      }
    }
    return trace;
  }

  @Override
  public void fill(Batch batch) {
    SeriesWindows windows = of(batch.split());
    float[] x = ((F32Tensor) batch.program().input(SERIES)).array();
    float[] wanted = ((F32Tensor) batch.program().input(TARGETS)).array();
    float[] weights = ((F32Tensor) batch.program().input(WEIGHTS)).array();
    int window = windows.window();
    for (int i = 0; i < batch.rows().length; i++) {
      copy(windows, windows.firstRow(batch.rows()[i]), x, wanted, i * window * form.components());
    }
    boolean opens = windows.opens(batch.rows()[0]);
    int first = window - windows.stride();
    if (batch.split() == Split.TRAIN) {
      ((F32Tensor) batch.program().input(KEEP)).array()[0] = opens ? 0 : 1;
      first = opens ? 0 : first;
    } else {
      first = window / 2;
    }
    float share = 1f / (batch.rows().length * (window - first));
    for (int i = 0; i < batch.rows().length; i++) {
      Arrays.fill(weights, i * window, i * window + first, 0);
      Arrays.fill(weights, i * window + first, (i + 1) * window, share);
    }
  }

  private void copy(SeriesWindows windows, int row, float[] x, float[] wanted, int offset) {
    int d = form.components();
    for (int t = 0; t < windows.window(); t++) {
      for (int c = 0; c < d; c++) {
        double now = windows.at(row + t, c);
        double next = windows.at(row + t + 1, c);
        x[offset + t * d + c] = (float) now;
        wanted[offset + t * d + c] = (float) form.output(now, next, c);
      }
    }
  }

  @Override
  public Model model(Weights weights) {
    return new RnnForecaster(form, weights, kernels);
  }
}
