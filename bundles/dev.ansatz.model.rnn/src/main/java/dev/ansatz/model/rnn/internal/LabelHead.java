package dev.ansatz.model.rnn.internal;

import dev.ansatz.api.tensor.F32Tensor;
import dev.ansatz.autodiff.Value;
import dev.ansatz.nn.Scope;
import dev.ansatz.nn.loss.Losses;
import dev.ansatz.nn.train.Batch;
import dev.ansatz.nn.train.Measured;
import java.util.Arrays;
import java.util.List;

/** A class for each step: the categorical cross-entropy in nats, a mean over steps that count. */
record LabelHead(StepLabels labels, StepWeights weights) implements Head {
  private static final String TARGETS = "targets";

  @Override
  public List<Measured> measure(Scope scope, Value outputs) {
    int rows = outputs.shape().extent(0);
    int steps = rows * outputs.shape().extent(1);
    int classes = outputs.shape().extent(2);
    Value logits = outputs.reshape(steps, classes);
    Value targets = scope.graph().input(TARGETS, steps, classes);
    Value share = weights.input(scope, rows).reshape(steps);
    Value loss = Losses.categorical(logits, targets).times(share).sumAll();
    Value missed = logits.max(-1).greaterThan(logits.times(targets).sum(-1));
    return List.of(
        new Measured("loss", loss, "nats/step"),
        new Measured("accuracy", missed.times(share).sumAll().negated().plus(1), ""));
  }

  @Override
  public void fill(Batch batch) {
    float[] targets = ((F32Tensor) batch.program().input(TARGETS)).array();
    Arrays.fill(targets, 0);
    int classes = labels.classes().size();
    for (int i = 0; i < batch.rows().length; i++) {
      for (int t = 0; t < labels.time(); t++) {
        int label = labels.of(batch.split(), batch.rows()[i], t);
        if (label >= 0) {
          targets[(i * labels.time() + t) * classes + label] = 1;
        }
      }
    }
    weights.fill(batch);
  }
}
