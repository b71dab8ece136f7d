package dev.ansatz.nn;

import dev.ansatz.api.tensor.Shape;
import dev.ansatz.autodiff.Graph;
import dev.ansatz.autodiff.Value;
import dev.ansatz.nn.init.Constant;
import dev.ansatz.nn.init.Initialiser;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A network under construction: where layers make their variables, under names like {@code
 * "encoder/dense-1/weights"}. Asking twice for a name gives one variable, so a layer that is
 * applied twice shares its weights.
 */
public final class Scope {
  private final Network network;
  private final String prefix;
  private final Map<String, Integer> counters = new HashMap<>();

  /** What all scopes of one network share. */
  private static final class Network {
    final Graph graph;
    final Mode mode;
    final Map<String, Variable> variables = new LinkedHashMap<>();
    final List<LayerRow> rows = new ArrayList<>();
    final List<Value> outputs = new ArrayList<>();
    int draws;

    Network(Graph graph, Mode mode) {
      this.graph = graph;
      this.mode = mode;
    }
  }

  private Scope(Network network, String prefix) {
    this.network = network;
    this.prefix = prefix;
  }

  /** Makes the root scope of a network. */
  public static Scope of(Graph graph, Mode mode) {
    return new Scope(new Network(graph, mode), "");
  }

  /** Returns the graph that layers add to. */
  public Graph graph() {
    return network.graph;
  }

  /** Returns what the network is built for. */
  public Mode mode() {
    return network.mode;
  }

  /** Returns the variables of the whole network, in the order of their making. */
  public Collection<Variable> variables() {
    return Collections.unmodifiableCollection(network.variables.values());
  }

  /** Returns the rows of the summary table, in the order in which layers were applied. */
  public List<LayerRow> rows() {
    return Collections.unmodifiableList(network.rows);
  }

  /** Returns what the layers give, one for each of {@link #rows}. */
  public List<Value> outputs() {
    return Collections.unmodifiableList(network.outputs);
  }

  /** Returns the scope of a part with this name. */
  public Scope in(String name) {
    return new Scope(network, prefix + name + "/");
  }

  /** Returns the scope of the next part of a kind: {@code "dense-1"}, {@code "dense-2"}. */
  public Scope next(String kind) {
    return in(kind + "-" + counters.merge(kind, 1, Integer::sum));
  }

  /** Returns a variable that an optimizer trains. */
  public Value weights(String name, Shape shape, Initialiser initialiser) {
    return variable(name, shape, initialiser, true);
  }

  /** Returns a variable that layers keep themselves, with one number everywhere at first. */
  public Value statistics(String name, Shape shape, double number) {
    return variable(name, shape, new Constant(number), false);
  }

  /** Says what statistics become after each run of a network in training. */
  public void update(Value statistics, Value next) {
    network.graph.assign(statistics, next);
  }

  /** Returns numbers uniform in [0, 1), drawn anew at each run and for each call. */
  public Value uniform(Shape shape) {
    return network.graph.uniform(prefix + "draw-" + ++network.draws, shape.toArray());
  }

  /** Returns standard normal numbers, drawn anew at each run and for each call. */
  public Value normal(Shape shape) {
    return network.graph.normal(prefix + "draw-" + ++network.draws, shape.toArray());
  }

  private Value variable(String name, Shape shape, Initialiser initialiser, boolean trained) {
    Variable variable =
        network.variables.computeIfAbsent(
            prefix + name,
            full ->
                new Variable(network.graph.parameter(full, shape.toArray()), initialiser, trained));
    if (!variable.value().shape().equals(shape)) {
      throw new IllegalArgumentException(
          "variable %s is there with another shape; wanted %s".formatted(variable.value(), shape));
    }
    return variable.value();
  }

  /** Adds a row to the summary table: the variables made in this scope so far belong to it. */
  public void summarise(String kind, Value output) {
    long trained = count(true);
    network.rows.add(
        new LayerRow(
            prefix.isEmpty() ? kind : prefix.substring(0, prefix.length() - 1),
            kind,
            output.shape(),
            trained,
            count(false)));
    network.outputs.add(output);
  }

  private long count(boolean trained) {
    return network.variables.values().stream()
        .filter(v -> v.trained() == trained && v.value().name().startsWith(prefix))
        .mapToLong(v -> v.value().shape().size())
        .sum();
  }
}
