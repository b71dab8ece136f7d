package dev.ansatz.nn.supervised;

import dev.ansatz.api.tensor.F32Tensor;
import dev.ansatz.autodiff.Value;
import dev.ansatz.nn.Scope;
import dev.ansatz.nn.loss.Losses;
import dev.ansatz.nn.train.Batch;
import dev.ansatz.nn.train.Measured;
import java.util.List;

/**
 * The categorical cross-entropy of logits, in nats, each row weighted by its class, a mean over a
 * batch's rows; and the share of rows whose class has the largest logit.
 */
public final class ClassLoss {
  private static final String TARGETS = "targets";

  private final ClassRows classes;
  private final ClassWeighting weighting;
  private final float[] weights;

  /**
   * Makes a loss.
   *
   * @param classes the classes of the rows
   * @param weighting how much the rows of each class count
   * @param given for {@link ClassWeighting#GIVEN}, one weight for each class
   * @throws dev.ansatz.api.settings.InvalidSettingException where class weights do not fit
   * @throws dev.ansatz.api.data.DataException where classes cannot be balanced
   */
  public ClassLoss(ClassRows classes, ClassWeighting weighting, List<Double> given) {
    this.classes = classes;
    this.weighting = weighting;
    double[] exact = weighting.weights(classes, given);
    weights = new float[exact.length];
    for (int c = 0; c < exact.length; c++) {
      weights[c] = (float) exact[c];
    }
  }

  /** Adds the loss of logits, [n × classes], to a graph; the first of what is returned. */
  public List<Measured> measure(Scope scope, Value logits) {
    Value targets = scope.graph().input(TARGETS, logits.shape().extent(0), weights.length);
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

  /** Writes the classes of a batch into its program's inputs. */
  public void fill(Batch batch) {
    float[] targets = ((F32Tensor) batch.program().input(TARGETS)).array();
    classes.writeOneHot(batch.split(), batch.rows(), targets);
  }
}
