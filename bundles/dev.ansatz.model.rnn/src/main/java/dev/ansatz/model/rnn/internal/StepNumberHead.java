package dev.ansatz.model.rnn.internal;

import dev.ansatz.api.tensor.F32Tensor;
import dev.ansatz.autodiff.Value;
import dev.ansatz.nn.Scope;
import dev.ansatz.nn.loss.Losses;
import dev.ansatz.nn.train.Batch;
import dev.ansatz.nn.train.Measured;
import java.util.List;

/** Numbers of each step: the squared error, a mean over targets and the steps that count. */
record StepNumberHead(Targets targets, StepWeights weights) implements Head {
  private static final String TARGETS = "targets";

  @Override
  public List<Measured> measure(Scope scope, Value outputs) {
    int rows = outputs.shape().extent(0);
    int steps = rows * outputs.shape().extent(1);
    int numbers = outputs.shape().extent(2);
    Value wanted = scope.graph().input(TARGETS, outputs.shape().toArray());
    Value squares =
        Losses.squaredErrorMean(outputs.reshape(steps, numbers), wanted.reshape(steps, numbers));
    Value loss = squares.times(weights.input(scope, rows).reshape(steps)).sumAll();
    return List.of(new Measured("loss", loss, targets.squareUnit()));
  }

  @Override
  public void fill(Batch batch) {
    float[] wanted = ((F32Tensor) batch.program().input(TARGETS)).array();
    targets.write(batch.split(), batch.rows(), wanted);
    weights.fill(batch);
  }
}
