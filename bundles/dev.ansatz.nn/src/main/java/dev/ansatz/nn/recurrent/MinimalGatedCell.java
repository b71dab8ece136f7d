package dev.ansatz.nn.recurrent;

import dev.ansatz.autodiff.Value;
import dev.ansatz.nn.Scope;
import java.util.List;

/**
 * The simplified gated recurrent unit, with an update gate and no reset: z = sigmoid(x W_z + h U_z
 * + b_z), c = tanh(x W_c + h U_c + b_c), h' = z h + (1 - z) c.
 *
 * @param units how many numbers the state has
 */
public record MinimalGatedCell(int units) implements Cell {

  @Override
  public int projections() {
    return 2;
  }

  @Override
  public double[] firstBiases() {
    return new double[2];
  }

  @Override
  public List<Value> step(Scope scope, Value projected, List<Value> state) {
    Value h = state.get(0);
    Value recalled = h.matmul(recurrent(scope, "recurrent", 2));
    Value z = sum(projected, recalled, 0).sigmoid();
    Value candidate = sum(projected, recalled, 1).tanh();
    return List.of(z.times(h.minus(candidate)).plus(candidate));
  }
}
