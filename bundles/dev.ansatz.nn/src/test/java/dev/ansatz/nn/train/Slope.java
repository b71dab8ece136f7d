package dev.ansatz.nn.train;

import dev.ansatz.api.data.Split;
import dev.ansatz.api.model.Archive;
import dev.ansatz.api.model.Model;
import dev.ansatz.api.model.ModelSummary;
import dev.ansatz.api.tensor.F32Tensor;
import dev.ansatz.api.tensor.Shape;
import dev.ansatz.autodiff.Value;
import dev.ansatz.nn.Scope;
import dev.ansatz.nn.init.Normal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Learns the slope of y = 3 x with noise on the target; remembers which rows it was shown. */
final class Slope implements Objective {
  private final int trainRows;
  private final int validationRows;
  final List<Integer> shown = new ArrayList<>();
  final List<Double> epochs = new ArrayList<>();
  double target = 3;

  Slope(int trainRows, int validationRows) {
    this.trainRows = trainRows;
    this.validationRows = validationRows;
  }

  /** A model that is its weight. */
  record Line(double slope) implements Model {
    @Override
    public Archive save() {
      return new Archive("slope", 1, Map.of(), Map.of("slope", slope));
    }

    @Override
    public ModelSummary summary() {
      return new ModelSummary("slope", List.of());
    }
  }

  @Override
  public int rows(Split split) {
    return split == Split.TRAIN ? trainRows : split == Split.VALIDATION ? validationRows : 0;
  }

  @Override
  public List<Measured> build(Scope scope, int batchRows) {
    Value x = scope.graph().input("x", batchRows, 1);
    Value y = scope.graph().input("y", batchRows, 1);
    Value slope = scope.weights("slope", Shape.of(1, 1), new Normal(1));
    Value noise = scope.normal(Shape.of(batchRows, 1)).times(0.01);
    Value loss = x.matmul(slope).minus(y.plus(noise)).square().meanAll();
    return List.of(new Measured("loss", loss, "m²"), new Measured("slope", slope.sumAll(), ""));
  }

  @Override
  public void fill(Batch batch) {
    float[] x = ((F32Tensor) batch.program().input("x")).array();
    float[] y = ((F32Tensor) batch.program().input("y")).array();
    for (int i = 0; i < x.length; i++) {
      x[i] = (batch.rows()[i] % 5 - 2) / 2f;
      y[i] = (float) target * x[i];
      if (batch.split() == Split.TRAIN) {
        shown.add(batch.rows()[i]);
      }
    }
    epochs.add(batch.epochs());
  }

  @Override
  public Model model(Weights weights) {
    return new Line(weights.tensors().get("slope").get(0));
  }
}
