package dev.ansatz.optimizers;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ansatz.api.data.Split;
import dev.ansatz.api.learn.Step;
import dev.ansatz.api.learn.StepContext;
import dev.ansatz.api.model.Archive;
import dev.ansatz.api.model.ArchiveException;
import dev.ansatz.api.model.Model;
import dev.ansatz.api.model.ModelSummary;
import dev.ansatz.api.progress.StopToken;
import dev.ansatz.api.random.RandomKey;
import dev.ansatz.api.settings.InvalidSettingException;
import dev.ansatz.api.tensor.F32Tensor;
import dev.ansatz.api.tensor.Shape;
import dev.ansatz.autodiff.Value;
import dev.ansatz.compute.Kernels;
import dev.ansatz.nn.Scope;
import dev.ansatz.nn.init.Constant;
import dev.ansatz.nn.train.Batch;
import dev.ansatz.nn.train.EarlyStopping;
import dev.ansatz.nn.train.Keep;
import dev.ansatz.nn.train.Measured;
import dev.ansatz.nn.train.NetworkTraining;
import dev.ansatz.nn.train.Objective;
import dev.ansatz.nn.train.Optimizers;
import dev.ansatz.nn.train.RateSchedule;
import dev.ansatz.nn.train.TrainSettings;
import dev.ansatz.nn.train.Weights;
import dev.ansatz.optimizers.internal.Adam;
import dev.ansatz.optimizers.internal.Lbfgs;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** L-BFGS as the optimizer of a training: y = 3 x + 2, badly scaled. */
class LbfgsTrainingTest {
  private static final int ROWS = 20;

  private record Line(double slope, double offset) implements Model {
    @Override
    public Archive save() {
      return new Archive("line", 1, Map.of(), Map.of("slope", slope, "offset", offset));
    }

    @Override
    public ModelSummary summary() {
      return new ModelSummary("line", List.of());
    }
  }

  private static final class Fit implements Objective {
    @Override
    public int rows(Split split) {
      return split == Split.TRAIN ? ROWS : 0;
    }

    @Override
    public List<Measured> build(Scope scope, int batchRows) {
      Value x = scope.graph().input("x", batchRows, 1);
      Value y = scope.graph().input("y", batchRows, 1);
      Value slope = scope.weights("slope", Shape.of(1, 1), new Constant(0));
      Value offset = scope.weights("offset", Shape.of(1), new Constant(0));
      Value loss = x.matmul(slope).plus(offset).minus(y).square().meanAll();
      return List.of(new Measured("loss", loss, ""));
    }

    @Override
    public void fill(Batch batch) {
      float[] x = ((F32Tensor) batch.program().input("x")).array();
      float[] y = ((F32Tensor) batch.program().input("y")).array();
      for (int i = 0; i < x.length; i++) {
        x[i] = batch.rows()[i];
        y[i] = 3 * x[i] + 2;
      }
    }

    @Override
    public Model model(Weights weights) {
      return new Line(
          weights.tensors().get("slope").get(0), weights.tensors().get("offset").get(0));
    }
  }

  private static TrainSettings settings(int batchSize, OptionalDouble clipNorm) {
    return new TrainSettings(
        12,
        batchSize,
        "lbfgs",
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        RateSchedule.CONSTANT,
        0.1,
        0,
        clipNorm,
        Keep.LAST,
        EarlyStopping.defaults());
  }

  private static NetworkTraining training(TrainSettings settings) {
    return new NetworkTraining(
        new NetworkTraining.Plan(
            "line",
            new Fit(),
            settings,
            RandomKey.of(1),
            Kernels.portable(),
            Optimizers.of(List.of(new Adam()), List.of(new Lbfgs()))));
  }

  private static double[] weights(NetworkTraining training) {
    Line line = (Line) training.model();
    return new double[] {line.slope(), line.offset()};
  }

  private static Step advance(NetworkTraining training) {
    return training.advance(new StepContext(StopToken.never()));
  }

  @Test
  void aTrainingOfAFewStepsFindsTheLine() {
    NetworkTraining training = training(settings(128, OptionalDouble.empty()));
    double before = Double.POSITIVE_INFINITY;
    Step step;
    do {
      step = advance(training);
      double loss = step.readings().get(0).value();
      assertTrue(
          loss <= before * (1 + 1e-5) + 1e-9, "the loss rose from " + before + " to " + loss);
      before = loss;
    } while (step.status() != Step.Status.FINISHED);
    assertArrayEquals(new double[] {3, 2}, weights(training), 1e-3);
  }

  @Test
  void aTrainingGoesOnWhereItWasSaved() {
    NetworkTraining whole = training(settings(ROWS, OptionalDouble.empty()));
    NetworkTraining first = training(settings(ROWS, OptionalDouble.empty()));
    for (int i = 0; i < 6; i++) {
      advance(whole);
    }
    for (int i = 0; i < 3; i++) {
      advance(first);
    }
    Archive saved = first.save();
    NetworkTraining second = training(settings(ROWS, OptionalDouble.empty())).restore(saved);
    for (int i = 3; i < 6; i++) {
      advance(second);
    }
    assertArrayEquals(weights(whole), weights(second));
    Map<String, dev.ansatz.api.tensor.Tensor> less = new HashMap<>(saved.tensors());
    less.remove("search/pairs");
    Archive broken = new Archive("line", saved.version(), less, saved.attributes());
    NetworkTraining third = training(settings(ROWS, OptionalDouble.empty()));
    assertThrows(ArchiveException.class, () -> third.restore(broken));
  }

  @Test
  void whatWouldNotWorkIsRefused() {
    assertEquals(
        "batchSize",
        assertThrows(
                InvalidSettingException.class,
                () -> training(settings(ROWS - 1, OptionalDouble.empty())))
            .setting());
    assertEquals(
        "clipNorm",
        assertThrows(
                InvalidSettingException.class, () -> training(settings(ROWS, OptionalDouble.of(1))))
            .setting());
  }
}
