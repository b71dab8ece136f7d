package dev.ansatz.model.rnn.internal;

import dev.ansatz.autodiff.Value;
import dev.ansatz.model.rnn.RecurrentSettings;
import dev.ansatz.model.rnn.TimeDirection;
import dev.ansatz.nn.Scope;
import dev.ansatz.nn.layer.Dropout;
import dev.ansatz.nn.recurrent.Cell;
import dev.ansatz.nn.recurrent.Recurrent;
import dev.ansatz.nn.recurrent.Unrolling;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Recurrent layers on top of each other.
 *
 * @param settings their kind and sizes
 */
record RecurrentStack(RecurrentSettings settings) {

  /**
   * What comes out of the last layer.
   *
   * @param outputs at each step, [n × units]; both directions side by side
   * @param last behind the last step of each direction, [n × units]
   * @param directions the same outputs by step and direction, as the next step takes them
   */
  record Outcome(List<Value> outputs, Value last, List<List<Value>> directions) {}

  /** Adds the layers. */
  Outcome build(Scope scope, Value x, Optional<Value> mask) {
    Value in = x;
    Outcome outcome = null;
    for (int i = 0; i < settings.units().size(); i++) {
      Scope own = scope.next("recurrent");
      outcome = layer(own, in, mask, settings.units().get(i));
      Value together = Recurrent.together(outcome.outputs());
      own.summarise("recurrent", together);
      in = new Dropout(settings.dropout()).apply(scope.next("dropout"), together);
    }
    return outcome;
  }

  private Outcome layer(Scope scope, Value x, Optional<Value> mask, int units) {
    Cell cell = settings.cell().cell(units);
    if (settings.direction() == TimeDirection.FORWARD) {
      Unrolling.Outcome forward = run(scope, cell, Recurrent.Direction.FORWARD, x, mask);
      return new Outcome(
          forward.outputs(),
          forward.last().get(0),
          forward.outputs().stream().map(List::of).toList());
    }
    Unrolling.Outcome forward =
        run(scope.in("forward"), cell, Recurrent.Direction.FORWARD, x, mask);
    Unrolling.Outcome backward =
        run(scope.in("backward"), cell, Recurrent.Direction.BACKWARD, x, mask);
    List<Value> outputs = new ArrayList<>();
    List<List<Value>> directions = new ArrayList<>();
    for (int t = 0; t < forward.states().size(); t++) {
      directions.add(List.of(forward.outputs().get(t), backward.outputs().get(t)));
      outputs.add(Value.concatenate(-1, directions.get(t)));
    }
    Value last = Value.concatenate(-1, List.of(forward.last().get(0), backward.last().get(0)));
    return new Outcome(outputs, last, directions);
  }

  private static Unrolling.Outcome run(
      Scope scope, Cell cell, Recurrent.Direction direction, Value x, Optional<Value> mask) {
    List<Value> zero = cell.start(x.graph(), x.shape().extent(0));
    return new Unrolling(cell, direction).over(scope, new Unrolling.Sequences(x, mask, zero));
  }
}
