package dev.ansatz.tck;

import dev.ansatz.api.learn.Problem;
import dev.ansatz.api.learn.Step;
import dev.ansatz.api.learn.StepContext;
import dev.ansatz.api.learn.Training;
import dev.ansatz.api.model.Archive;
import dev.ansatz.api.model.Model;
import dev.ansatz.api.tensor.F64Tensor;
import dev.ansatz.api.tensor.Tensor;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

final class DriftTraining implements Training {
  private static final AtomicLong HIDDEN = new AtomicLong();

  private final Fault fault;
  private final Problem<DriftLearner.Settings> problem;
  private final Tensor series;
  private double[] sum;
  private long block;

  DriftTraining(Fault fault, Problem<DriftLearner.Settings> problem, Tensor series) {
    this.fault = fault;
    this.problem = problem;
    this.series = series;
    this.sum = new double[series.shape().extent(1)];
  }

  void restore(Archive archive) {
    if (fault != Fault.FORGETS_STATE_ON_RESUME) {
      sum = archive.tensor("sum", F64Tensor.class).array().clone();
    }
    block = archive.attribute("block", Long.class);
  }

  @Override
  public Step advance(StepContext context) {
    while (fault == Fault.IGNORES_STOP_IN_TRAINING && context.stop().isStopped()) {
      Thread.onSpinWait();
      if (Thread.currentThread().isInterrupted()) {
        throw new IllegalStateException("interrupted");
      }
    }
    int d = sum.length;
    int blocks = problem.settings().blocks();
    int rows = series.rowCount() - 1;
    int to = (int) ((block + 1) * rows / blocks);
    for (int t = (int) (block * rows / blocks); t < to; t++) {
      for (int c = 0; c < d; c++) {
        sum[c] += series.get((t + 1) * d + c) - series.get(t * d + c);
      }
    }
    sum[0] += jitter();
    block++;
    double fraction = fault == Fault.FRACTION_FALLS ? 1.0 / block : (double) block / blocks;
    return block == blocks
        ? Step.finished("averaging")
        : Step.running("averaging", fraction, new Step.Reading("sum", sum[0], ""));
  }

  private double jitter() {
    if (fault == Fault.HIDDEN_RANDOMNESS) {
      return HIDDEN.incrementAndGet() * 1e-9;
    }
    return problem.settings().jitter() * problem.key().fold(block).generator().nextDouble();
  }

  @Override
  public Model model() {
    int rows = series.rowCount() - 1;
    if (fault == Fault.CRASHES_ON_SHORT_DATA && rows < 1) {
      throw new ArrayIndexOutOfBoundsException(rows);
    }
    double[] drift = fault == Fault.MODEL_SHARES_STATE ? sum : sum.clone();
    if (fault != Fault.MODEL_SHARES_STATE) {
      for (int c = 0; c < drift.length; c++) {
        drift[c] /= rows;
      }
    }
    return new DriftModel(fault, drift, (long) rows);
  }

  @Override
  public Archive save() {
    if (fault == Fault.SAVING_DISTURBS) {
      sum[0] += 1;
    }
    return new Archive(
        "drift", 1, Map.of("sum", F64Tensor.of(sum.clone(), sum.length)), Map.of("block", block));
  }
}
