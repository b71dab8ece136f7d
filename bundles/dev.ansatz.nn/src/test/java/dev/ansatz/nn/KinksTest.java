package dev.ansatz.nn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import dev.ansatz.api.random.RandomKey;
import dev.ansatz.autodiff.Gradient;
import dev.ansatz.nn.layer.Activation;
import dev.ansatz.nn.layer.ParametricRelu;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** At exactly 0, where the inputs of a network that begins with zeros lie. */
class KinksTest {

  private static double slope(Layer layer) {
    Built net = new Built(Mode.TRAINING, layer, 1, 1);
    var gradient = Gradient.of(net.y.sumAll(), List.of(net.x));
    return net.interpreter.run(Map.of("x", new double[1]), RandomKey.of(1), gradient).get(0)[0];
  }

  @Test
  void activationsHaveTheDerivativeFromBelow() {
    double[] slopes = {
      slope(Activation.RELU),
      slope(Activation.LEAKY_RELU),
      slope(Activation.ELU),
      slope(Activation.SELU),
      slope(new ParametricRelu(0.25))
    };
    double selu = 1.6732632423543772 * 1.0507009873554805;
    assertArrayEquals(new double[] {0, 0.01, 1, selu, 0.25}, slopes, 1e-15);
  }
}
