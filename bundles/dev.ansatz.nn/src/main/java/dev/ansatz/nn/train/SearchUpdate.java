package dev.ansatz.nn.train;

import dev.ansatz.api.model.ArchiveException;
import dev.ansatz.api.random.RandomKey;
import dev.ansatz.api.settings.InvalidSettingException;
import dev.ansatz.api.tensor.F32Tensor;
import dev.ansatz.api.tensor.Tensor;
import dev.ansatz.autodiff.Gradient;
import dev.ansatz.autodiff.Parameters;
import dev.ansatz.autodiff.Value;
import dev.ansatz.nn.Scope;
import dev.ansatz.nn.Variable;
import dev.ansatz.nn.optim.BatchOptimizer;
import java.util.List;
import java.util.Map;

/**
 * An optimizer that looks at the loss several times a step. Every step sees all rows and the same
 * random numbers, so that there is one function to be minimised.
 */
final class SearchUpdate<P extends Record> implements WeightUpdate {
  private final BatchOptimizer<P> optimizer;
  private final P settings;
  private final RandomKey draws;
  private List<Value> trained = List.of();
  private BatchOptimizer.Search search;

  SearchUpdate(BatchOptimizer<P> optimizer, TrainSettings train, RandomKey draws) {
    this.optimizer = optimizer;
    this.settings = OptimizerSettings.of(optimizer, train);
    this.draws = draws;
  }

  @Override
  public void check(TrainSettings train, Pass training) {
    String id = optimizer.descriptor().id();
    if (training.batches() > 1) {
      throw new InvalidSettingException(
          "TrainSettings",
          "batchSize",
          "%d or more for the optimizer '%s', which wants all rows in every step"
              .formatted(training.rows(), id),
          train.batchSize());
    } else if (train.schedule() != RateSchedule.CONSTANT || train.ramp() > 0) {
      throw new InvalidSettingException(
          "TrainSettings",
          "schedule",
          "constant, without a ramp, for the optimizer '%s', which finds the size of its steps"
              .formatted(id),
          train.schedule());
    } else if (train.clipNorm().isPresent()) {
      throw new InvalidSettingException(
          "TrainSettings",
          "clipNorm",
          "absent for the optimizer '%s', which wants gradients as they are".formatted(id),
          train.clipNorm().getAsDouble());
    }
  }

  @Override
  public String advice() {
    return "set train.optimizer to one that takes small steps, such as adam";
  }

  @Override
  public List<Value> extend(Scope scope, Value loss) {
    trained = scope.variables().stream().filter(Variable::trained).map(Variable::value).toList();
    return Gradient.of(loss, trained);
  }

  @Override
  public double step(Stepper stepper, Parameters parameters, double factor, RandomKey key) {
    if (search == null) {
      search = optimizer.begin(settings, point(parameters));
    }
    search.step(
        (point, gradient) -> {
          write(point, parameters);
          double loss = stepper.run(draws);
          read(stepper, gradient);
          return loss;
        });
    write(search.point(), parameters);
    return stepper.run(draws);
  }

  private float[] array(int variable, Parameters parameters) {
    return ((F32Tensor) parameters.tensors().get(trained.get(variable).name())).array();
  }

  private double[] point(Parameters parameters) {
    double[] point = new double[trained.stream().mapToInt(v -> v.shape().size()).sum()];
    int at = 0;
    for (int i = 0; i < trained.size(); i++) {
      for (float weight : array(i, parameters)) {
        point[at++] = weight;
      }
    }
    return point;
  }

  private void write(double[] point, Parameters parameters) {
    int at = 0;
    for (int i = 0; i < trained.size(); i++) {
      float[] weights = array(i, parameters);
      for (int j = 0; j < weights.length; j++) {
        weights[j] = (float) point[at++];
      }
    }
  }

  private void read(Stepper stepper, double[] gradient) {
    int at = 0;
    for (int i = 0; i < trained.size(); i++) {
      double[] part = stepper.added(i).toDoubles();
      System.arraycopy(part, 0, gradient, at, part.length);
      at += part.length;
    }
  }

  @Override
  public Map<String, Tensor> save() {
    return search == null ? Map.of() : search.save();
  }

  @Override
  public void restore(Map<String, Tensor> saved, Parameters parameters) {
    if (saved.isEmpty()) {
      return;
    }
    search = optimizer.begin(settings, point(parameters));
    try {
      search.restore(saved);
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new ArchiveException(
          "the archive's state of the optimizer '%s' does not fit this training: %s"
              .formatted(optimizer.descriptor().id(), e.getMessage()));
    }
  }
}
