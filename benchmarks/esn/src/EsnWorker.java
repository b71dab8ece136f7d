import dev.ansatz.api.data.Axis;
import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.data.Field;
import dev.ansatz.api.data.Fields;
import dev.ansatz.api.data.Provenance;
import dev.ansatz.api.data.Split;
import dev.ansatz.api.data.Task;
import dev.ansatz.api.learn.Problem;
import dev.ansatz.api.learn.Step;
import dev.ansatz.api.learn.StepContext;
import dev.ansatz.api.learn.Training;
import dev.ansatz.api.model.ForecastRequest;
import dev.ansatz.api.model.Forecaster;
import dev.ansatz.api.model.PredictRequest;
import dev.ansatz.api.progress.StopToken;
import dev.ansatz.api.random.RandomKey;
import dev.ansatz.api.tensor.Tensor;
import dev.ansatz.compute.Kernels;
import dev.ansatz.formats.Npy;
import dev.ansatz.model.esn.EsnLearner;
import dev.ansatz.model.esn.EsnSettings;
import dev.ansatz.model.esn.Precision;
import dev.ansatz.model.esn.Solver;
import dev.ansatz.model.esn.Target;
import dev.ansatz.model.esn.WeightDistribution;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Drives, fits and generates once for every line on standard input, and answers with one line: the
 * seconds of each part and the training error.
 *
 * <p>Arguments: the series (NPY), units, connectivity, precision, threads, steps to generate.
 */
final class EsnWorker {
  private static final int WARMUP = 100;
  private static final StepContext CONTEXT = new StepContext(StopToken.never());

  private final EsnLearner learner;
  private final Problem<EsnSettings> problem;
  private final Tensor series;
  private final int steps;

  private EsnWorker(String[] args) {
    series = Npy.read(Path.of(args[0]));
    int threads = Integer.parseInt(args[4]);
    steps = Integer.parseInt(args[5]);
    learner = new EsnLearner(kernels());
    problem = new Problem<>(settings(args), dataset(series), RandomKey.of(1), threads);
  }

  private static EsnSettings settings(String[] args) {
    return new EsnSettings(
        Integer.parseInt(args[1]),
        0.6,
        0.3,
        0.7,
        0.75,
        Double.parseDouble(args[2]),
        WeightDistribution.GAUSSIAN,
        1e-4,
        200,
        WARMUP,
        Solver.NORMAL_EQUATIONS,
        Target.VALUE,
        false,
        Precision.valueOf(args[3].toUpperCase(java.util.Locale.ROOT)));
  }

  private static Dataset dataset(Tensor series) {
    return new Dataset(
        "benchmark",
        Set.of(Task.FORECASTING),
        List.of(Field.of(Fields.SERIES, "", Axis.of("time"), Axis.of("component"))),
        Map.of(Split.TRAIN, Map.of(Fields.SERIES, series)),
        Map.of(),
        new Provenance("benchmark", "0".repeat(64)));
  }

  private static Kernels kernels() {
    String provider = System.getProperty("ansatz.kernels", "");
    try {
      return provider.isEmpty()
          ? Kernels.portable()
          : (Kernels) Class.forName(provider).getConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("no kernels " + provider, e);
    }
  }

  private String run() {
    Training training = learner.begin(problem);
    training.advance(CONTEXT);
    long begin = System.nanoTime();
    while (training.advance(CONTEXT).status() != Step.Status.FINISHED) {}
    Forecaster model = (Forecaster) training.model();
    long fitted = System.nanoTime();
    int rows = series.rowCount();
    Tensor history = series.rows(rows - WARMUP, rows);
    Tensor generated = model.forecast(ForecastRequest.of(history, steps));
    long end = System.nanoTime();
    return "%.6f %.6f %.3e %.3f"
        .formatted((fitted - begin) / 1e9, (end - fitted) / 1e9, error(model), spread(generated));
  }

  private double error(Forecaster model) {
    Tensor part = series.rows(0, 1000);
    Tensor predicted = model.predictNext(PredictRequest.of(part));
    double square = 0;
    for (int i = 200 * 3; i < 999 * 3; i++) {
      square += Math.pow(predicted.get(i) - part.get(i + 3), 2);
    }
    return Math.sqrt(square / (799 * 3));
  }

  private static double spread(Tensor generated) {
    double square = 0;
    for (int i = 0; i < generated.size(); i++) {
      square += Math.pow(generated.get(i), 2);
    }
    return Math.sqrt(square / generated.size());
  }

  public static void main(String[] args) throws IOException {
    EsnWorker worker = new EsnWorker(args);
    BufferedReader lines = new BufferedReader(new InputStreamReader(System.in));
    System.out.println(kernels().name());
    while (lines.readLine() != null) {
      System.out.println(worker.run());
    }
  }
}
