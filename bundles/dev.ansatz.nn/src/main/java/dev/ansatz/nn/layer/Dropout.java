package dev.ansatz.nn.layer;

import dev.ansatz.autodiff.Value;
import dev.ansatz.nn.Layer;
import dev.ansatz.nn.Mode;
import dev.ansatz.nn.Scope;

/**
 * In training, sets each element to 0 with a probability and divides the others by the probability
 * to stay; in inference, passes.
 *
 * <p>Source: Srivastava et al., Dropout, JMLR 15, 2014, section 10 (inverted).
 *
 * @param rate the probability to be dropped, 0 to below 1
 */
public record Dropout(double rate) implements Layer {

  @Override
  public Value apply(Scope scope, Value x) {
    if (scope.mode() == Mode.INFERENCE || rate == 0) {
      return x;
    }
    Value draws = scope.uniform(x.shape());
    Value kept = draws.filled(1 - rate).greaterThan(draws);
    return x.times(kept.times(1 / (1 - rate)));
  }
}
