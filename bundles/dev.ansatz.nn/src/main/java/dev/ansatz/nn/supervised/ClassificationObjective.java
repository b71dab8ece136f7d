package dev.ansatz.nn.supervised;

import dev.ansatz.api.data.Split;
import dev.ansatz.api.model.Model;
import dev.ansatz.api.random.RandomKey;
import dev.ansatz.api.tensor.F32Tensor;
import dev.ansatz.nn.Scope;
import dev.ansatz.nn.train.Batch;
import dev.ansatz.nn.train.Measured;
import dev.ansatz.nn.train.Objective;
import dev.ansatz.nn.train.Weights;
import java.util.List;
import java.util.function.Function;

/** The {@link ClassLoss} of a network over rows, which may be changed as they are batched. */
public final class ClassificationObjective implements Objective {
  private final Plan plan;
  private final ClassLoss loss;

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
    this.loss = new ClassLoss(plan.classes(), plan.weighting(), plan.classWeights());
  }

  @Override
  public int rows(Split split) {
    return plan.inputs().count(split);
  }

  @Override
  public List<Measured> build(Scope scope, int batchRows) {
    return loss.measure(scope, plan.network().build(scope, batchRows));
  }

  @Override
  public void fill(Batch batch) {
    float[] x = ((F32Tensor) batch.program().input(RowNetwork.INPUTS)).array();
    plan.inputs().write(batch.split(), batch.rows(), x);
    if (batch.split() == Split.TRAIN) {
      change(x, batch);
    }
    loss.fill(batch);
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
