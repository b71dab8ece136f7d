package dev.ansatz.nn.layer;

import dev.ansatz.api.tensor.Shape;
import dev.ansatz.autodiff.Value;
import dev.ansatz.nn.Layer;
import dev.ansatz.nn.Mode;
import dev.ansatz.nn.Scope;
import dev.ansatz.nn.init.Constant;
import java.util.stream.IntStream;

/**
 * Normalises each position of the innermost axis to mean 0 and variance 1 over all others, then
 * scales and shifts it. In training over the batch, whose statistics the running ones follow; in
 * inference by the running statistics. The running variance is the unbiased one.
 *
 * <p>Source: Ioffe and Szegedy, Batch normalization, ICML 2015, algorithms 1 and 2.
 *
 * @param momentum how much of the running statistics stays at each step, 0 to 1
 * @param epsilon added to the variance, above 0
 */
public record BatchNorm(double momentum, double epsilon) implements Layer {

  /** Momentum .9 and epsilon 1e-5. */
  public static final BatchNorm DEFAULT = new BatchNorm(0.9, 1e-5);

  @Override
  public Value apply(Scope scope, Value x) {
    Shape channels = Shape.of(x.shape().extent(-1));
    Value scale = scope.weights("scale", channels, new Constant(1));
    Value shift = scope.weights("shift", channels, Constant.ZERO);
    Value mean = scope.statistics("mean", channels, 0);
    Value variance = scope.statistics("variance", channels, 1);
    Value y =
        scope.mode() == Mode.INFERENCE
            ? normalise(x, mean, variance, scale, shift)
            : train(scope, x, mean, variance, scale, shift);
    scope.summarise("batch-norm", y);
    return y;
  }

  private Value train(Scope scope, Value x, Value mean, Value variance, Value scale, Value shift) {
    int[] others = IntStream.range(0, x.shape().rank() - 1).toArray();
    double count = (double) x.shape().size() / x.shape().extent(-1);
    Value batchMean = x.sum(others).dividedBy(count);
    Value batchVariance = x.minus(batchMean).square().sum(others).dividedBy(count);
    scope.update(mean, follow(mean, batchMean));
    double unbiased = count / Math.max(1, count - 1);
    scope.update(variance, follow(variance, batchVariance.times(unbiased)));
    return normalise(x, batchMean, batchVariance, scale, shift);
  }

  private Value follow(Value running, Value batch) {
    return running.times(momentum).plus(batch.times(1 - momentum));
  }

  private Value normalise(Value x, Value mean, Value variance, Value scale, Value shift) {
    Value factor = scale.dividedBy(variance.plus(epsilon).sqrt());
    return x.minus(mean).times(factor).plus(shift);
  }
}
