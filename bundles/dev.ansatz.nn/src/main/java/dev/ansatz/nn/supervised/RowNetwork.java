package dev.ansatz.nn.supervised;

import dev.ansatz.api.tensor.DType;
import dev.ansatz.api.tensor.Shape;
import dev.ansatz.autodiff.Graph;
import dev.ansatz.autodiff.Value;
import dev.ansatz.nn.Layer;
import dev.ansatz.nn.Mode;
import dev.ansatz.nn.Scope;

/**
 * A network over rows of one shape.
 *
 * @param input the shape of a row as the layer takes it
 * @param layer from [n × input] to [n × outputs]
 */
public record RowNetwork(Shape input, Layer layer) {
  /** The name of the program's input. */
  public static final String INPUTS = "inputs";

  private static final String NETWORK = "network";

  /** Adds the network to a graph. */
  public Value build(Scope scope, int rows) {
    int[] extents = new int[input.rank() + 1];
    extents[0] = rows;
    System.arraycopy(input.toArray(), 0, extents, 1, input.rank());
    return layer.apply(scope.in(NETWORK), scope.graph().input(INPUTS, extents));
  }

  /** Draws the network once, for its variables and layers. */
  public Scope drawn() {
    Scope scope = Scope.of(new Graph(DType.F32), Mode.INFERENCE);
    build(scope, 1);
    return scope;
  }
}
