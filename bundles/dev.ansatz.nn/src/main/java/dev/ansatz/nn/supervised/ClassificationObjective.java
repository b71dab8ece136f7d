package dev.ansatz.nn.supervised;

import dev.ansatz.api.data.Split;
import dev.ansatz.api.model.Model;
import dev.ansatz.api.random.RandomKey;
import dev.ansatz.api.tensor.F32Tensor;
import dev.ansatz.autodiff.Value;
import dev.ansatz.nn.Scope;
import dev.ansatz.nn.loss.Losses;
import dev.ansatz.nn.train.Batch;
import dev.ansatz.nn.train.Measured;
import dev.ansatz.nn.train.Objective;
import dev.ansatz.nn.train.Weights;
import java.util.List;
import java.util.function.Function;

/**
 * The categorical cross-entropy of a network's logits, in nats, each row weighted by its class, a
 * mean over a batch's rows; and the share of rows whose class has the largest logit.
 */
public final class ClassificationObjective implements Objective {
  private static final String TARGETS = "targets";

  private final Plan plan;
  private final float[] weights;

  /**
   * What an objective is made of.
   *
   * @param network from rows to logits
   * @param inputs the rows
   * @param classes their classes
   * @param weighting how much the rows of each class count
   * @param classWeights for {@link ClassWeighting#GIVEN}, one for each class
   * @param change what is done to training rows
   * @param key the randomness of these changes
   * @param model makes a model of weights
   */
  public record Plan(
      RowNetwork network,
      InputRows inputs,
      ClassRows classes,
      ClassWeighting weighting,
      List<Double> classWeights,
      RowChange change,
      RandomKey key,
      Function<Weights, Model> model) {}

  /**
   * Makes an objective.
   *
   * @throws dev.ansatz.api.settings.InvalidSettingException where class weights do not fit
   * @throws dev.ansatz.api.data.DataException where classes cannot be balanced
   */
  public ClassificationObjective(Plan plan) {
    this.plan = plan;
    double[] exact = plan.weighting().weights(plan.classes(), plan.classWeights());
    weights = new float[exact.length];
    for (int c = 0; c < exact.length; c++) {
      weights[c] = (float) exact[c];
    }
  }

  @Override
  public int rows(Split split) {
    return plan.inputs().count(split);
  }

  @Override
  public List<Measured> build(Scope scope, int batchRows) {
    int classes = plan.classes().names().size();
    Value logits = plan.network().build(scope, batchRows);
    Value targets = scope.graph().input(TARGETS, batchRows, classes);
    Value classWeights = scope.graph().literal(F32Tensor.of(weights, classes));
    Value loss =
        plan.weighting() == ClassWeighting.EQUAL
            ? Losses.categorical(logits, targets)
            : Losses.weightedCategorical(logits, targets, classWeights);
    return List.of(
        new Measured("loss", loss.meanAll(), "nats/sample"),
        new Measured("accuracy", accuracy(logits, targets), ""));
  }

  private static Value accuracy(Value logits, Value targets) {
    Value own = logits.times(targets).sum(-1);
    Value missed = logits.max(-1).greaterThan(own);
    return missed.meanAll().negated().plus(1);
  }

  @Override
  public void fill(Batch batch) {
    float[] x = ((F32Tensor) batch.program().input(RowNetwork.INPUTS)).array();
    plan.inputs().write(batch.split(), batch.rows(), x);
    if (batch.split() == Split.TRAIN) {
      change(x, batch);
    }
    float[] targets = ((F32Tensor) batch.program().input(TARGETS)).array();
    plan.classes().writeOneHot(batch.split(), batch.rows(), targets);
  }

  private void change(float[] x, Batch batch) {
    int size = plan.inputs().shape().size();
    RandomKey epoch = plan.key().fold((long) batch.epochs());
    for (int i = 0; i < batch.rows().length; i++) {
      plan.change().apply(x, i * size, size, epoch.fold(batch.rows()[i]));
    }
  }

  @Override
  public Model model(Weights trained) {
    return plan.model().apply(trained);
  }
}
