package dev.ansatz.views.internal;

import dev.ansatz.api.data.Axis;
import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.data.Facts;
import dev.ansatz.api.data.Field;
import dev.ansatz.api.data.Fields;
import dev.ansatz.api.data.Provenance;
import dev.ansatz.api.data.Split;
import dev.ansatz.api.data.Task;
import dev.ansatz.api.metric.Score;
import dev.ansatz.api.model.Archive;
import dev.ansatz.api.model.ForecastRequest;
import dev.ansatz.api.model.Forecaster;
import dev.ansatz.api.model.ModelSummary;
import dev.ansatz.api.model.PredictRequest;
import dev.ansatz.api.random.RandomKey;
import dev.ansatz.api.tensor.F64Tensor;
import dev.ansatz.api.tensor.Tensor;
import dev.ansatz.api.view.Study;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

/** Series, forecasters and studies for tests. */
final class Fakes {
  static final double STEP = 0.02;

  private Fakes() {}

  /** Rows of the Lorenz system in few enough Euler steps to be quick. */
  static F64Tensor lorenz(int rows, double x0) {
    double[] at = {x0, 1, 25};
    double[] values = new double[3 * rows];
    for (int row = 0; row < rows; row++) {
      System.arraycopy(at, 0, values, 3 * row, 3);
      for (int k = 0; k < 20; k++) {
        step(at, STEP / 20);
      }
    }
    return F64Tensor.of(values, rows, 3);
  }

  static void step(double[] at, double h) {
    double dx = 10 * (at[1] - at[0]);
    double dy = at[0] * (28 - at[2]) - at[1];
    double dz = at[0] * at[1] - 8.0 / 3 * at[2];
    at[0] += h * dx;
    at[1] += h * dy;
    at[2] += h * dz;
  }

  static F64Tensor components(F64Tensor rows, int count) {
    int n = rows.rowCount();
    double[] values = new double[n * count];
    for (int i = 0; i < n; i++) {
      System.arraycopy(rows.array(), 3 * i, values, count * i, count);
    }
    return F64Tensor.of(values, n, count);
  }

  static Dataset dataset(F64Tensor rows) {
    int half = rows.rowCount() / 2;
    List<String> names = List.of("x", "y", "z").subList(0, rows.shape().extent(1));
    return new Dataset(
        "Lorenz-63",
        Set.of(Task.FORECASTING),
        List.of(
            Field.of(Fields.SERIES, "mm", Axis.time(STEP, "s"), Axis.labelled("component", names))),
        Map.of(
            Split.TRAIN, Map.of(Fields.SERIES, (Tensor) rows.rows(0, half)),
            Split.TEST, Map.of(Fields.SERIES, (Tensor) rows.rows(half, rows.rowCount()))),
        Map.of(Facts.LYAPUNOV_EXPONENT, 0.9056),
        new Provenance("made up", "00"));
  }

  static Dataset bare(F64Tensor rows) {
    return new Dataset(
        "Bare",
        Set.of(Task.FORECASTING),
        List.of(Field.of(Fields.SERIES, "", Axis.of("time"), Axis.of("component"))),
        Map.of(Split.TRAIN, Map.of(Fields.SERIES, (Tensor) rows)),
        Map.of(),
        new Provenance("made up", "00"));
  }

  /** A forecaster that runs the true system from slightly wrong states. */
  record Oracle(double error) implements Forecaster {

    @Override
    public int warmup() {
      return 1;
    }

    @Override
    public Tensor predictNext(PredictRequest request) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Tensor forecast(ForecastRequest request) {
      Tensor history = request.history();
      int last = 3 * (history.rowCount() - 1);
      double[] at = {history.get(last) + error, history.get(last + 1), history.get(last + 2)};
      double[] values = new double[3 * request.steps()];
      for (int row = 0; row < request.steps(); row++) {
        for (int k = 0; k < 20; k++) {
          step(at, STEP / 20);
        }
        System.arraycopy(at, 0, values, 3 * row, 3);
      }
      return F64Tensor.of(values, request.steps(), 3);
    }

    @Override
    public Archive save() {
      throw new UnsupportedOperationException();
    }

    @Override
    public ModelSummary summary() {
      return new ModelSummary("an oracle", List.of());
    }
  }

  /** A forecaster that says one value for ever. */
  record Constant(double value, int width, int warmup) implements Forecaster {

    @Override
    public Tensor predictNext(PredictRequest request) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Tensor forecast(ForecastRequest request) {
      double[] values = new double[width * request.steps()];
      Arrays.fill(values, value);
      return F64Tensor.of(values, request.steps(), width);
    }

    @Override
    public Archive save() {
      throw new UnsupportedOperationException();
    }

    @Override
    public ModelSummary summary() {
      return new ModelSummary("a constant", List.of());
    }
  }

  static Map<String, Score> scores(double mse) {
    Map<String, Score> scores = new LinkedHashMap<>();
    scores.put("train.mse", new Score("mse", mse / 2, "sd²", Score.Better.LOWER));
    scores.put("test.vpt", new Score("vpt", 9, "Lyapunov times", Score.Better.HIGHER));
    scores.put("test.mse", new Score("mse", mse, "sd²", Score.Better.LOWER));
    return scores;
  }

  static Study.Point point(Map<String, Object> values, double mean, int trials) {
    SplittableRandom random = RandomKey.of(Double.doubleToLongBits(mean)).generator();
    List<Map<String, Score>> scores = new ArrayList<>();
    for (int i = 0; i < trials; i++) {
      scores.add(scores(mean * Math.exp(random.nextDouble(-0.5, 0.5))));
    }
    return new Study.Point(values, scores);
  }

  static Study units() {
    List<Study.Point> points = new ArrayList<>();
    for (int units : new int[] {500, 375, 281, 211, 158, 118, 89}) {
      points.add(point(Map.of("model.units", units), 1e5 * Math.pow(units, -3.0), 5));
    }
    return new Study("Lorenz-63 by size", List.of("model.units"), points);
  }

  static Study solvers() {
    List<Study.Point> points = new ArrayList<>();
    for (String solver : List.of("qr", "svd", "normal-equations")) {
      for (double rho : new double[] {0.5, 0.9}) {
        points.add(
            point(Map.of("model.solver", solver, "model.rho", rho), rho * solver.length(), 4));
      }
    }
    return new Study("Solvers", List.of("model.solver", "model.rho"), points);
  }
}
