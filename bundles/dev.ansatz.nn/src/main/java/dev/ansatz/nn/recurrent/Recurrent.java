package dev.ansatz.nn.recurrent;

import dev.ansatz.autodiff.Value;
import dev.ansatz.nn.Layer;
import dev.ansatz.nn.Scope;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs a cell over time, from state zero: [n × time × d] to [n × units] or [n × time × units].
 *
 * @param cell the cell
 * @param output what comes out
 * @param direction the order of time
 */
public record Recurrent(Cell cell, Output output, Direction direction) implements Layer {

  /** What comes out. */
  public enum Output {
    /** The output of the last step taken. */
    LAST,
    /** The outputs of all steps, in the order of the data. */
    ALL
  }

  /** The order of time. */
  public enum Direction {
    FORWARD,
    BACKWARD
  }

  @Override
  public Value apply(Scope scope, Value x) {
    Unrolling.Outcome outcome =
        new Unrolling(cell, direction).over(scope, Unrolling.Sequences.of(cell, x));
    Value y = output == Output.LAST ? outcome.last().get(0) : together(outcome.outputs());
    scope.summarise("recurrent", y);
    return y;
  }

  /** Puts the outputs of all steps, [n × units] each, together: [n × time × units]. */
  public static Value together(List<Value> outputs) {
    List<Value> slices = new ArrayList<>();
    for (Value value : outputs) {
      slices.add(value.reshape(1, value.shape().extent(0), value.shape().extent(1)));
    }
    return Value.concatenate(0, slices).permute(List.of(1, 0, 2));
  }
}
