package dev.ansatz.nn.recurrent;

import dev.ansatz.api.tensor.Shape;
import dev.ansatz.autodiff.Value;
import dev.ansatz.nn.Scope;
import dev.ansatz.nn.init.Constant;
import java.util.List;

/**
 * The gated recurrent unit: z = sigmoid(x W_z + h U_z + b_z), r = sigmoid(x W_r + h U_r + b_r), h'
 * = z h + (1 - z) c, where the candidate c depends on the convention.
 *
 * <p>Source: Cho et al., Learning phrase representations, EMNLP 2014, eq. 5-8; the convention
 * outside is that of cuDNN.
 *
 * @param units how many numbers the state has
 * @param reset where the reset gate acts
 */
public record GruCell(int units, Reset reset) implements Cell {

  /** Where the reset gate acts. */
  public enum Reset {
    /** Inside the recurrent product: c = tanh(x W_c + (r h) U_c + b_c). */
    INSIDE,
    /** Outside it: c = tanh(x W_c + r (h U_c + b_u) + b_c). */
    OUTSIDE
  }

  @Override
  public int projections() {
    return 3;
  }

  @Override
  public double[] firstBiases() {
    return new double[3];
  }

  @Override
  public List<Value> step(Scope scope, Value projected, List<Value> state) {
    Value h = state.get(0);
    Value gates = h.matmul(recurrent(scope, "recurrent", 2));
    Value z = sum(projected, gates, 0).sigmoid();
    Value r = sum(projected, gates, 1).sigmoid();
    Value candidate = part(projected, 2).plus(recalled(scope, h, r)).tanh();
    return List.of(z.times(h.minus(candidate)).plus(candidate));
  }

  private Value recalled(Scope scope, Value h, Value r) {
    Value u = recurrent(scope, "recurrent-candidate", 1);
    if (reset == Reset.INSIDE) {
      return r.times(h).matmul(u);
    }
    Value bias = scope.weights("recurrent-bias", Shape.of(units), Constant.ZERO);
    return r.times(h.matmul(u).plus(bias));
  }
}
