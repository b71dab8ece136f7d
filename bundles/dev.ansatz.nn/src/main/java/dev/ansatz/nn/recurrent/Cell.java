package dev.ansatz.nn.recurrent;

import dev.ansatz.api.tensor.Shape;
import dev.ansatz.autodiff.Graph;
import dev.ansatz.autodiff.Value;
import dev.ansatz.nn.Scope;
import dev.ansatz.nn.init.Orthogonal;
import java.util.List;

/**
 * One step of a recurrent network. The layer projects all inputs at once; the cell does the rest.
 */
public sealed interface Cell permits SimpleCell, MinimalGatedCell, GruCell, LstmCell {

  /** Returns how many numbers the output has. */
  int units();

  /** Returns how many projections of the input, of {@link #units()} numbers each, a step takes. */
  int projections();

  /** Returns what the biases of the projections begin as. */
  double[] firstBiases();

  /**
   * Takes a step.
   *
   * @param scope where it makes its recurrent weights; the same at each step
   * @param projected the projected input with its bias, [n × projections units]
   * @param state the state, of the form {@link #start} gives; the output is its first value
   * @return the next state
   */
  List<Value> step(Scope scope, Value projected, List<Value> state);

  /** Returns the state before the first step. */
  default List<Value> start(Graph graph, int rows) {
    return List.of(graph.fill(0, Shape.of(rows, units())));
  }

  /** Returns one of the projections. */
  default Value part(Value projected, int which) {
    return projected.slice(1, which * units(), (which + 1) * units());
  }

  /** Returns the sum of the same projection of input and state. */
  default Value sum(Value projected, Value recalled, int which) {
    return part(projected, which).plus(part(recalled, which));
  }

  /** Returns the recurrent weights to some projections. */
  default Value recurrent(Scope scope, String name, int parts) {
    return scope.weights(name, Shape.of(units(), parts * units()), new Orthogonal(1));
  }
}
