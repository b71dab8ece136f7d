package dev.ansatz.model.esn;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.data.Fields;
import dev.ansatz.api.data.Split;
import dev.ansatz.api.learn.Problem;
import dev.ansatz.api.learn.Step;
import dev.ansatz.api.learn.StepContext;
import dev.ansatz.api.learn.Training;
import dev.ansatz.api.model.ForecastRequest;
import dev.ansatz.api.model.Forecaster;
import dev.ansatz.api.progress.StopToken;
import dev.ansatz.api.random.RandomKey;
import dev.ansatz.api.tensor.Tensor;
import dev.ansatz.compute.Kernels;
import dev.ansatz.compute.vector.internal.VectorKernels;
import dev.ansatz.tck.SampleData;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the learner promises on the kernels that most runs use. */
class VectorKernelsTest {
  private static final Dataset DATA = SampleData.series(1000, 3);
  private static final Tensor HISTORY = DATA.tensor(Split.TEST, Fields.SERIES).rows(0, 60);

  private static Forecaster train(Kernels kernels, EsnSettings settings, int threads) {
    Training training =
        new EsnLearner(kernels).begin(new Problem<>(settings, DATA, RandomKey.of(3), threads));
    StepContext context = new StepContext(StopToken.never());
    while (training.advance(context).status() != Step.Status.FINISHED) {}
    return (Forecaster) training.model();
  }

  private static EsnSettings settings(Solver solver, Precision precision) {
    return Reservoirs.with(300, 1, WeightDistribution.GAUSSIAN, 1e-6, solver, precision);
  }

  @ParameterizedTest
  @EnumSource(Precision.class)
  void theNumberOfThreadsChangesNoBit(Precision precision) {
    for (Solver solver : Solver.values()) {
      EsnSettings settings = settings(solver, precision);
      try (VectorKernels kernels = new VectorKernels()) {
        Forecaster alone = train(kernels, settings, 1);
        Forecaster together = train(kernels, settings, 3);
        assertEquals(alone.save(), together.save());
        ForecastRequest request = ForecastRequest.of(HISTORY, 50);
        assertEquals(alone.forecast(request), together.forecast(request));
        Forecaster loaded = new EsnLearner(kernels).load(alone.save());
        assertEquals(alone.forecast(request), loaded.forecast(request));
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Precision.class)
  void theyForecastWhatThePortableKernelsForecast(Precision precision) {
    EsnSettings settings = settings(Solver.QR, precision);
    ForecastRequest request = ForecastRequest.of(HISTORY, 20);
    Tensor expected = train(Kernels.portable(), settings, 1).forecast(request);
    try (VectorKernels kernels = new VectorKernels()) {
      Tensor actual = train(kernels, settings, 2).forecast(request);
      for (int i = 0; i < expected.size(); i++) {
        assertEquals(expected.get(i), actual.get(i), 1e-3);
      }
    }
  }
}
