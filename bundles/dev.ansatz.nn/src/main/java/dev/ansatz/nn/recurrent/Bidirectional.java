package dev.ansatz.nn.recurrent;

import dev.ansatz.autodiff.Value;
import dev.ansatz.nn.Layer;
import dev.ansatz.nn.Scope;
import java.util.List;

/**
 * Two cells over time, one in each direction, with weights of their own; their outputs side by
 * side.
 *
 * <p>Source: Schuster and Paliwal, Bidirectional recurrent neural networks, IEEE Transactions on
 * Signal Processing 45, 1997.
 *
 * @param cell the cell
 * @param output what comes out
 */
public record Bidirectional(Cell cell, Recurrent.Output output) implements Layer {

  @Override
  public Value apply(Scope scope, Value x) {
    Value forward =
        new Recurrent(cell, output, Recurrent.Direction.FORWARD).apply(scope.in("forward"), x);
    Value backward =
        new Recurrent(cell, output, Recurrent.Direction.BACKWARD).apply(scope.in("backward"), x);
    return Value.concatenate(-1, List.of(forward, backward));
  }
}
