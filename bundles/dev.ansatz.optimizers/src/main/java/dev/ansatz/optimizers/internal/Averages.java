package dev.ansatz.optimizers.internal;

import dev.ansatz.autodiff.Value;
import dev.ansatz.nn.optim.Optimizer;

/** Running means, and the step that Adam and AdamW share. */
final class Averages {
  private Averages() {}

  /** Returns decay times the mean plus the rest times the news. */
  static Value follow(Value mean, Value news, double decay) {
    return mean.times(decay).plus(news.times(1 - decay));
  }

  /** Returns Adam's step: -rate m / (1 - beta1^t) / (sqrt(v / (1 - beta2^t)) + epsilon). */
  static Value adam(
      Optimizer.Update update, Value gradient, double beta1, double beta2, double epsilon) {
    Value mean = update.memory("mean", 0);
    Value squares = update.memory("squares", 0);
    Value nextMean = follow(mean, gradient, beta1);
    Value nextSquares = follow(squares, gradient.square(), beta2);
    update.remember(mean, nextMean);
    update.remember(squares, nextSquares);
    Value rate = update.learningRate().dividedBy(unbiased(update.count(), beta1));
    Value root = nextSquares.sqrt().dividedBy(unbiased(update.count(), beta2).sqrt());
    return nextMean.times(rate).dividedBy(root.plus(epsilon)).negated();
  }

  private static Value unbiased(Value count, double beta) {
    Value power = count.times(beta == 0 ? -1e3 : Math.log(beta)).exp();
    return power.negated().plus(1);
  }
}
