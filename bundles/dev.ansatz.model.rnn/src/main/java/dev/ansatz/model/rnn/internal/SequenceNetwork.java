package dev.ansatz.model.rnn.internal;

import dev.ansatz.api.tensor.DType;
import dev.ansatz.autodiff.Graph;
import dev.ansatz.autodiff.Value;
import dev.ansatz.nn.Mode;
import dev.ansatz.nn.Scope;
import dev.ansatz.nn.layer.Activation;
import dev.ansatz.nn.layer.Dense;
import dev.ansatz.nn.recurrent.Recurrent;
import java.util.List;
import java.util.Optional;

/**
 * Recurrent layers and a dense layer behind them.
 *
 * @param form their sizes
 */
record SequenceNetwork(RnnForm form) {
  static final String INPUTS = "inputs";
  static final String MASK = "mask";

  /**
   * What the network makes of sequences.
   *
   * @param states the outputs of the last recurrent layer at each step, [n × units]
   * @param directions the same by step and direction, as the next step takes them
   * @param outputs [n × outputs], or [n × time × outputs] where they are given at each step
   */
  record Trace(List<Value> states, List<List<Value>> directions, Value outputs) {}

  /** Adds the network with its inputs. */
  Trace build(Scope root, int rows) {
    Graph graph = root.graph();
    Value x = graph.input(INPUTS, rows, form.time(), form.channels());
    Optional<Value> mask =
        form.ragged() ? Optional.of(graph.input(MASK, rows, form.time())) : Optional.empty();
    Scope scope = root.in("network");
    RecurrentStack.Outcome outcome = new RecurrentStack(form.network()).build(scope, x, mask);
    Dense dense = Dense.of(form.outputs(), Activation.LINEAR);
    if (form.span() == RnnForm.Span.LAST) {
      Value last = dense.apply(scope.in("output"), outcome.last());
      return new Trace(outcome.outputs(), outcome.directions(), last);
    }
    Value all = Recurrent.together(outcome.outputs());
    Value flat = all.reshape(rows * form.time(), all.shape().extent(2));
    Value each = dense.apply(scope.in("output"), flat);
    return new Trace(
        outcome.outputs(), outcome.directions(), each.reshape(rows, form.time(), form.outputs()));
  }

  /** Draws the network once, for its variables and layers. */
  Scope drawn() {
    Scope scope = Scope.of(new Graph(DType.F32), Mode.INFERENCE);
    build(scope, 1);
    return scope;
  }
}
