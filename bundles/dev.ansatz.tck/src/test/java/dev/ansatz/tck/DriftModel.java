package dev.ansatz.tck;

import dev.ansatz.api.model.Archive;
import dev.ansatz.api.model.ForecastRequest;
import dev.ansatz.api.model.Forecaster;
import dev.ansatz.api.model.ModelSummary;
import dev.ansatz.api.model.PredictRequest;
import dev.ansatz.api.tensor.F64Tensor;
import dev.ansatz.api.tensor.Shape;
import dev.ansatz.api.tensor.Tensor;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

final class DriftModel implements Forecaster {
  private static final AtomicInteger ASKED = new AtomicInteger();

  private final Fault fault;
  private final double[] drift;
  private final long rows;

  DriftModel(Fault fault, double[] drift, long rows) {
    this.fault = fault;
    this.drift = drift;
    this.rows = rows;
  }

  @Override
  public int warmup() {
    return 1;
  }

  @Override
  public Tensor predictNext(PredictRequest request) {
    double[] next = new double[request.inputs().size()];
    for (int i = 0; i < next.length; i++) {
      next[i] = request.inputs().get(i) + drift[i % drift.length];
    }
    if (fault == Fault.ANSWERS_DEPEND_ON_HISTORY) {
      next[0] += ASKED.incrementAndGet();
    }
    return new F64Tensor(request.inputs().shape(), next);
  }

  @Override
  public Tensor forecast(ForecastRequest request) {
    int d = drift.length;
    double[] path = new double[Math.multiplyExact(request.steps(), d)];
    double[] now = new double[d];
    for (int c = 0; c < d; c++) {
      now[c] = request.history().get((request.history().rowCount() - 1) * d + c);
    }
    for (int t = 0; t < request.steps(); t++) {
      if (fault != Fault.IGNORES_STOP_IN_FORECAST) {
        request.stop().check();
      }
      for (int c = 0; c < d; c++) {
        now[c] += drift[c];
        path[t * d + c] = now[c];
      }
    }
    return F64Tensor.of(path, request.steps(), d);
  }

  @Override
  public Archive save() {
    Map<String, Object> attributes =
        fault == Fault.ARCHIVE_HOLDS_AN_OBJECT
            ? Map.of("rows", rows, "note", List.of(Duration.ZERO))
            : Map.of("rows", rows);
    return new Archive(
        "drift", 1, Map.of("drift", F64Tensor.of(drift.clone(), drift.length)), attributes);
  }

  @Override
  public ModelSummary summary() {
    return new ModelSummary(
        "Drift",
        List.of(new ModelSummary.Part("drift", Shape.of(drift.length), drift.length, true)));
  }
}
