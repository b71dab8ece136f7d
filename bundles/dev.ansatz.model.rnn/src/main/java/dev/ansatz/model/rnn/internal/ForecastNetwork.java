package dev.ansatz.model.rnn.internal;

import dev.ansatz.api.tensor.DType;
import dev.ansatz.autodiff.Graph;
import dev.ansatz.autodiff.Value;
import dev.ansatz.nn.Mode;
import dev.ansatz.nn.Scope;
import dev.ansatz.nn.layer.Activation;
import dev.ansatz.nn.layer.Dense;
import dev.ansatz.nn.recurrent.Recurrent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/**
 * Recurrent layers and a dense layer behind them, over a stretch of a series.
 *
 * @param form their sizes
 */
record ForecastNetwork(ForecastForm form) {

  /**
   * What the network does.
   *
   * @param outputs [n × time × components]
   * @param states of each layer, behind each step
   */
  record Trace(Value outputs, List<List<List<Value>>> states) {}

  /** Adds the network. */
  Trace build(Scope root, Value x, List<List<Value>> starts) {
    Scope scope = root.in("network");
    CausalStack.Outcome outcome = new CausalStack(form.network()).build(scope, x, starts);
    int n = x.shape().extent(0);
    int time = x.shape().extent(1);
    Value all = Recurrent.together(outcome.outputs());
    Value flat = all.reshape(n * time, all.shape().extent(2));
    Dense dense = Dense.of(form.components(), Activation.LINEAR);
    Value said = dense.apply(scope.in("output"), flat);
    return new Trace(said.reshape(n, time, form.components()), outcome.states());
  }

  /**
   * Makes the state before the first step of each layer.
   *
   * @param maker makes a value [n × units] of a name
   */
  List<List<Value>> starts(Graph graph, int n, BiFunction<String, int[], Value> maker) {
    List<List<Value>> starts = new ArrayList<>();
    for (int layer = 0; layer < form.network().units().size(); layer++) {
      int units = form.network().units().get(layer);
      int values = form.network().cell().cell(units).start(graph, n).size();
      List<Value> start = new ArrayList<>();
      for (int i = 0; i < values; i++) {
        start.add(maker.apply("state/%d/%d".formatted(layer, i), new int[] {n, units}));
      }
      starts.add(start);
    }
    return starts;
  }

  /** Draws the network once, for its variables and layers. */
  Scope drawn() {
    Graph graph = new Graph(DType.F32);
    Scope scope = Scope.of(graph, Mode.INFERENCE);
    build(scope, graph.input("series", 1, 1, form.components()), starts(graph, 1, graph::input));
    return scope;
  }
}
