package dev.ansatz.nn.recurrent;

import dev.ansatz.api.tensor.Shape;
import dev.ansatz.autodiff.Graph;
import dev.ansatz.autodiff.Value;
import dev.ansatz.nn.Scope;
import java.util.List;

/**
 * The long short-term memory: i, f, o = sigmoid(x W + h U + b), g = tanh(x W_g + h U_g + b_g), c' =
 * f c + i g, h' = o tanh(c'). The forget gate's bias begins as 1.
 *
 * <p>Source: Gers, Schmidhuber and Cummins, Learning to forget, Neural Computation 12, 2000; the
 * bias: Jozefowicz et al., ICML 2015.
 *
 * @param units how many numbers the output and the memory each have
 */
public record LstmCell(int units) implements Cell {

  @Override
  public int projections() {
    return 4;
  }

  @Override
  public double[] firstBiases() {
    return new double[] {0, 1, 0, 0};
  }

  @Override
  public List<Value> start(Graph graph, int rows) {
    Value zero = graph.fill(0, Shape.of(rows, units));
    return List.of(zero, zero);
  }

  @Override
  public List<Value> step(Scope scope, Value projected, List<Value> state) {
    Value recalled = state.get(0).matmul(recurrent(scope, "recurrent", 4));
    Value input = sum(projected, recalled, 0).sigmoid();
    Value forget = sum(projected, recalled, 1).sigmoid();
    Value news = sum(projected, recalled, 2).tanh();
    Value output = sum(projected, recalled, 3).sigmoid();
    Value memory = forget.times(state.get(1)).plus(input.times(news));
    return List.of(output.times(memory.tanh()), memory);
  }
}
