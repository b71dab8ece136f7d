package dev.ansatz.model.rnn.internal;

import dev.ansatz.api.tensor.F32Tensor;
import dev.ansatz.autodiff.Value;
import dev.ansatz.nn.Scope;
import dev.ansatz.nn.loss.Losses;
import dev.ansatz.nn.supervised.ClassRows;
import dev.ansatz.nn.supervised.ClassWeighting;
import dev.ansatz.nn.train.Batch;
import dev.ansatz.nn.train.Measured;
import java.util.List;

/** One class for each sequence: the categorical cross-entropy in nats, a mean over sequences. */
final class ClassHead implements Head {
  private static final String TARGETS = "targets";

  private final ClassRows classes;
  private final ClassWeighting weighting;
  private final float[] weights;

  ClassHead(ClassRows classes, ClassWeighting weighting, List<Double> given) {
    this.classes = classes;
    this.weighting = weighting;
    double[] exact = weighting.weights(classes, given);
    weights = new float[exact.length];
    for (int c = 0; c < exact.length; c++) {
      weights[c] = (float) exact[c];
    }
  }

  @Override
  public List<Measured> measure(Scope scope, Value logits) {
    int rows = logits.shape().extent(0);
    Value targets = scope.graph().input(TARGETS, rows, weights.length);
    Value classWeights = scope.graph().literal(F32Tensor.of(weights, weights.length));
    Value loss =
        weighting == ClassWeighting.EQUAL
            ? Losses.categorical(logits, targets)
            : Losses.weightedCategorical(logits, targets, classWeights);
    Value missed = logits.max(-1).greaterThan(logits.times(targets).sum(-1));
    return List.of(
        new Measured("loss", loss.meanAll(), "nats/sample"),
        new Measured("accuracy", missed.meanAll().negated().plus(1), ""));
  }

  @Override
  public void fill(Batch batch) {
    float[] targets = ((F32Tensor) batch.program().input(TARGETS)).array();
    classes.writeOneHot(batch.split(), batch.rows(), targets);
  }
}
