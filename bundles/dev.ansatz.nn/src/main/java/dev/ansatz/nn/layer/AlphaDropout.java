package dev.ansatz.nn.layer;

import dev.ansatz.autodiff.Value;
import dev.ansatz.nn.Layer;
import dev.ansatz.nn.Mode;
import dev.ansatz.nn.Scope;

/**
 * Dropout for networks of {@link Activation#SELU}: dropped elements take the activation's limit,
 * and an affine map restores mean 0 and variance 1. In inference, passes.
 *
 * <p>Source: Klambauer et al., Self-normalizing neural networks, NeurIPS 2017, section 2, "New
 * dropout technique".
 *
 * @param rate the probability to be dropped, 0 to below 1
 */
public record AlphaDropout(double rate) implements Layer {

  @Override
  public Value apply(Scope scope, Value x) {
    if (scope.mode() == Mode.INFERENCE || rate == 0) {
      return x;
    }
    double stay = 1 - rate;
    double limit = -Activation.SELU_ALPHA * Activation.SELU_SCALE;
    double factor = 1 / Math.sqrt(stay + limit * limit * stay * rate);
    Value draws = scope.uniform(x.shape());
    Value kept = draws.filled(stay).greaterThan(draws);
    return Value.select(kept, x, x.filled(limit)).times(factor).plus(-factor * rate * limit);
  }
}
