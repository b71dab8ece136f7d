package dev.ansatz.nn.layer;

import dev.ansatz.api.tensor.Shape;
import dev.ansatz.autodiff.Value;
import dev.ansatz.nn.Layer;
import dev.ansatz.nn.Scope;

/**
 * Gives each row another shape of the same size.
 *
 * @param row the shape of one row
 */
public record ReshapeRows(Shape row) implements Layer {

  @Override
  public Value apply(Scope scope, Value x) {
    int[] extents = new int[row.rank() + 1];
    extents[0] = x.shape().extent(0);
    System.arraycopy(row.toArray(), 0, extents, 1, row.rank());
    Value y = x.reshape(extents);
    scope.summarise("reshape", y);
    return y;
  }
}
