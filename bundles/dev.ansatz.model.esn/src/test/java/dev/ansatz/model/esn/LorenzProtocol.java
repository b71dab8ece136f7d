package dev.ansatz.model.esn;

import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.learn.Learner;
import dev.ansatz.api.learn.Problem;
import dev.ansatz.api.learn.Step;
import dev.ansatz.api.learn.StepContext;
import dev.ansatz.api.learn.Training;
import dev.ansatz.api.model.ForecastRequest;
import dev.ansatz.api.model.Forecaster;
import dev.ansatz.api.model.PredictRequest;
import dev.ansatz.api.progress.StopToken;
import dev.ansatz.api.random.RandomKey;
import dev.ansatz.api.tensor.F64Tensor;
import dev.ansatz.api.tensor.Tensor;
import dev.ansatz.formats.Npy;
import dev.ansatz.tck.SampleData;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assumptions;

/**
 * Protocol L63-A: Lorenz-63 at dt 0.02, standardised by the first 5,000 rows, on which models are
 * trained; 50 forecasts from starts spread over the next 15,000, each after 100 true rows; the
 * valid prediction time is the first at which the root mean square over components exceeds 0.4
 * standard deviations, in Lyapunov times; the median counts.
 */
final class LorenzProtocol {
  private static final int TRAIN = 5_000;
  private static final int STARTS = 50;
  private static final int WARMUP = 100;
  private static final double LYAPUNOV_STEP = 0.02 * 0.9056;
  private static final double THRESHOLD = 0.4;
  private static final int LONGEST = 1_700;

  private final F64Tensor series;

  private LorenzProtocol(F64Tensor series) {
    this.series = series;
  }

  /** Reads the series, or skips the test. */
  static LorenzProtocol orSkip() {
    String folder =
        Optional.ofNullable(System.getProperty("ansatz.data"))
            .orElseGet(() -> System.getenv("ANSATZ_DATA"));
    Assumptions.assumeTrue(
        folder != null, "neither ansatz.data nor ANSATZ_DATA names the data folder");
    Path file = Path.of(folder, "lorenz", "lorenz63_dt0.02_clean.npy");
    Assumptions.assumeTrue(Files.exists(file), file + " is absent");
    Tensor raw = Npy.read(file);
    return new LorenzProtocol(standardised((F64Tensor) raw));
  }

  private static F64Tensor standardised(F64Tensor raw) {
    double[] values = raw.array().clone();
    for (int c = 0; c < 3; c++) {
      int component = c;
      double mean =
          IntStream.range(0, TRAIN).mapToDouble(t -> raw.get(3 * t + component)).sum() / TRAIN;
      double variance =
          IntStream.range(0, TRAIN)
                  .mapToDouble(t -> Math.pow(raw.get(3 * t + component) - mean, 2))
                  .sum()
              / TRAIN;
      for (int i = c; i < values.length; i += 3) {
        values[i] = (values[i] - mean) / Math.sqrt(variance);
      }
    }
    return new F64Tensor(raw.shape(), values);
  }

  <P extends Record> Forecaster train(Learner<P> learner, P settings, long seed) {
    Dataset data = SampleData.seriesOf(series.rows(0, TRAIN), series.rows(TRAIN, 20_000));
    Training training = learner.begin(new Problem<>(settings, data, RandomKey.of(seed), 1));
    StepContext context = new StepContext(StopToken.never());
    while (training.advance(context).status() != Step.Status.FINISHED) {}
    return (Forecaster) training.model();
  }

  /** Returns the median valid prediction time in Lyapunov times. */
  double medianVpt(Forecaster model) {
    int spread = (20_000 - TRAIN - WARMUP - LONGEST) / (STARTS - 1);
    double[] times =
        IntStream.range(0, STARTS)
            .mapToDouble(i -> vpt(model, TRAIN + i * spread))
            .sorted()
            .toArray();
    return (times[STARTS / 2 - 1] + times[STARTS / 2]) / 2;
  }

  private double vpt(Forecaster model, int from) {
    Tensor history = series.rows(from, from + WARMUP);
    Tensor forecast = model.forecast(ForecastRequest.of(history, LONGEST));
    int step = 0;
    while (step < LONGEST && error(forecast, step, from + WARMUP + step) <= THRESHOLD) {
      step++;
    }
    return step * LYAPUNOV_STEP;
  }

  private double error(Tensor forecast, int step, int row) {
    double square = 0;
    for (int c = 0; c < 3; c++) {
      square += Math.pow(forecast.get(3 * step + c) - series.get(3 * row + c), 2);
    }
    return Math.sqrt(square / 3);
  }

  /** Returns the one-step error over the test part in units of the standard deviation. */
  double oneStepNrmse(Forecaster model) {
    Tensor test = series.rows(TRAIN, 20_000);
    Tensor predicted = model.predictNext(PredictRequest.of(test));
    int from = 3 * WARMUP;
    int to = test.size() - 3;
    double[] squares =
        IntStream.range(from, to)
            .mapToDouble(i -> Math.pow(predicted.get(i) - test.get(i + 3), 2))
            .toArray();
    return Math.sqrt(Arrays.stream(squares).average().orElseThrow());
  }
}
