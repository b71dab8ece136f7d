package dev.ansatz.nn.train;

import dev.ansatz.api.random.RandomKey;
import dev.ansatz.api.tensor.F32Tensor;
import dev.ansatz.api.tensor.Tensor;
import dev.ansatz.autodiff.Parameters;
import dev.ansatz.autodiff.Value;
import dev.ansatz.nn.Scope;
import dev.ansatz.nn.optim.Clipping;
import dev.ansatz.nn.optim.Optimizer;
import dev.ansatz.nn.optim.Updates;
import java.util.List;
import java.util.Map;

/** An optimizer whose updates are part of the program: one run, one update. */
record GradientUpdate<P extends Record>(Optimizer<P> optimizer, P settings, Clipping clipping)
    implements WeightUpdate {

  static <P extends Record> GradientUpdate<P> of(Optimizer<P> optimizer, TrainSettings train) {
    return new GradientUpdate<>(
        optimizer, OptimizerSettings.of(optimizer, train), train.clipping());
  }

  @Override
  public void check(TrainSettings train, Pass training) {}

  @Override
  public String advice() {
    return clipping instanceof Clipping.None
        ? "lower train.learningRate, or set train.clipNorm"
        : "lower train.learningRate, or train.clipNorm";
  }

  @Override
  public List<Value> extend(Scope scope, Value loss) {
    Updates.minimise(scope, loss, optimizer, settings, clipping);
    return List.of();
  }

  @Override
  public double step(Stepper stepper, Parameters parameters, double factor, RandomKey key) {
    float[] rate = ((F32Tensor) stepper.program().input(Updates.LEARNING_RATE)).array();
    rate[0] = (float) (optimizer.learningRate(settings) * factor);
    return stepper.run(key);
  }

  @Override
  public Map<String, Tensor> save() {
    return Map.of();
  }

  @Override
  public void restore(Map<String, Tensor> saved, Parameters parameters) {}
}
