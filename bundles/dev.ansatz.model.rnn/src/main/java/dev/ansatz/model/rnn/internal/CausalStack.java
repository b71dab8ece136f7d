package dev.ansatz.model.rnn.internal;

import dev.ansatz.autodiff.Value;
import dev.ansatz.model.rnn.RecurrentSettings;
import dev.ansatz.nn.Scope;
import dev.ansatz.nn.layer.Dropout;
import dev.ansatz.nn.recurrent.Cell;
import dev.ansatz.nn.recurrent.Recurrent;
import dev.ansatz.nn.recurrent.Unrolling;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Recurrent layers on top of each other that go on from any state, forward in time.
 *
 * @param settings their kind and sizes
 */
record CausalStack(RecurrentSettings settings) {

  /**
   * What the layers do.
   *
   * @param outputs of the last layer at each step, [n × units]
   * @param states of each layer, behind each step
   */
  record Outcome(List<Value> outputs, List<List<List<Value>>> states) {}

  /**
   * Adds the layers.
   *
   * @param x [n × time × d]
   * @param starts the state of each layer before the first step
   */
  Outcome build(Scope scope, Value x, List<List<Value>> starts) {
    Value in = x;
    List<List<List<Value>>> states = new ArrayList<>();
    List<Value> outputs = List.of();
    for (int i = 0; i < settings.units().size(); i++) {
      Cell cell = settings.cell().cell(settings.units().get(i));
      Scope own = scope.next("recurrent");
      Unrolling.Outcome outcome =
          new Unrolling(cell, Recurrent.Direction.FORWARD)
              .over(own, new Unrolling.Sequences(in, Optional.empty(), starts.get(i)));
      states.add(outcome.states());
      outputs = outcome.outputs();
      Value together = Recurrent.together(outputs);
      own.summarise("recurrent", together);
      in = new Dropout(settings.dropout()).apply(scope.next("dropout"), together);
    }
    return new Outcome(outputs, states);
  }
}
