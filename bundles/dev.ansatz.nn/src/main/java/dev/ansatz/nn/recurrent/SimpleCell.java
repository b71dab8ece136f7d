package dev.ansatz.nn.recurrent;

import dev.ansatz.autodiff.Value;
import dev.ansatz.nn.Scope;
import java.util.List;

/**
 * h' = tanh(x W + h U + b).
 *
 * <p>Source: Elman, Finding structure in time, Cognitive Science 14, 1990.
 *
 * @param units how many numbers the state has
 */
public record SimpleCell(int units) implements Cell {

  @Override
  public int projections() {
    return 1;
  }

  @Override
  public double[] firstBiases() {
    return new double[1];
  }

  @Override
  public List<Value> step(Scope scope, Value projected, List<Value> state) {
    Value u = recurrent(scope, "recurrent", 1);
    return List.of(projected.plus(state.get(0).matmul(u)).tanh());
  }
}
