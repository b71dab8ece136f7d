package dev.ansatz.nn.train;

import dev.ansatz.api.data.Split;
import dev.ansatz.api.model.Archive;
import dev.ansatz.api.model.Model;
import dev.ansatz.api.model.ModelSummary;
import dev.ansatz.api.tensor.F32Tensor;
import dev.ansatz.api.tensor.Shape;
import dev.ansatz.autodiff.Value;
import dev.ansatz.nn.Scope;
import dev.ansatz.nn.init.Constant;
import dev.ansatz.nn.layer.Activation;
import dev.ansatz.nn.layer.Dense;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Two dense layers that learn to say 1, from rows of ones but for those that a test spoils. */
final class Spoilt implements Objective {
  static final int ROWS = 12;

  final Map<Integer, Float> training = new HashMap<>();
  final Map<Integer, Float> validation = new HashMap<>();
  private final double scale;
  private final UnaryOperator<Value> end;

  /**
   * Makes the objective.
   *
   * @param scale of the second layer's first weights
   * @param end makes the loss of a mean squared error
   */
  Spoilt(double scale, UnaryOperator<Value> end) {
    this.scale = scale;
    this.end = end;
  }

  /** A model without use. */
  record Nothing() implements Model {
    @Override
    public Archive save() {
      return new Archive("nothing", 1, Map.of(), Map.of());
    }

    @Override
    public ModelSummary summary() {
      return new ModelSummary("nothing", List.of());
    }
  }

  @Override
  public int rows(Split split) {
    return split == Split.TEST ? 0 : ROWS;
  }

  @Override
  public List<Measured> build(Scope scope, int batchRows) {
    Value x = scope.graph().input("x", batchRows, 2);
    Value hidden =
        new Dense(3, Activation.TANH, new Constant(1), Constant.ZERO).apply(scope.in("first"), x);
    Value y =
        new Dense(1, Activation.LINEAR, new Constant(scale), Constant.ZERO)
            .apply(scope.in("second"), hidden);
    Value bystander = scope.weights("bystander", Shape.of(2), new Constant(1));
    Value still = bystander.sumAll().greaterThan(x.sumAll().filled(1e30)).times(0);
    Value loss = end.apply(y.minus(1).square().meanAll()).plus(still);
    return List.of(new Measured("loss", loss, ""));
  }

  @Override
  public void fill(Batch batch) {
    float[] x = ((F32Tensor) batch.program().input("x")).array();
    Map<Integer, Float> spoilt = batch.split() == Split.TRAIN ? training : validation;
    for (int i = 0; i < batch.rows().length; i++) {
      x[2 * i] = 1;
      x[2 * i + 1] = spoilt.getOrDefault(batch.rows()[i], 1f);
    }
  }

  @Override
  public Model model(Weights weights) {
    return new Nothing();
  }
}
