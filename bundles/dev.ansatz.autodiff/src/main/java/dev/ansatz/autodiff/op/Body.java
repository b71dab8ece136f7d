package dev.ansatz.autodiff.op;

import dev.ansatz.api.tensor.Shape;
import dev.ansatz.autodiff.Gradient;
import dev.ansatz.autodiff.Graph;
import dev.ansatz.autodiff.Value;
import java.util.ArrayList;
import java.util.List;

/**
 * A function as a graph of its own: what a {@link Call} computes.
 *
 * <p>Bodies are equal where they are the same object.
 */
public final class Body {
  private final Graph graph;
  private final List<Value> inputs;
  private final List<Value> outputs;
  private Body pullback;

  /**
   * Makes a body.
   *
   * @param graph the function's own graph
   * @param inputs its arguments, inputs of the graph
   * @param outputs its results, values of the graph
   * @throws IllegalArgumentException where the graph has another source than its arguments
   */
  public Body(Graph graph, List<Value> inputs, List<Value> outputs) {
    this.graph = graph;
    this.inputs = List.copyOf(inputs);
    this.outputs = List.copyOf(outputs);
    for (Value source : graph.sources().values()) {
      if (!(source.op() instanceof Source.Input)) {
        throw new IllegalArgumentException(
            "a body takes everything as an argument; it has the source " + source);
      }
    }
  }

  /** Returns the function's own graph. */
  public Graph graph() {
    return graph;
  }

  /** Returns the arguments. */
  public List<Value> inputs() {
    return inputs;
  }

  /** Returns the results. */
  public List<Value> outputs() {
    return outputs;
  }

  /** Returns the number of elements of all results together. */
  int size() {
    return outputs.stream().mapToInt(v -> v.shape().size()).sum();
  }

  /** Returns where a result begins in all results one behind the other. */
  int offset(int output) {
    return outputs.subList(0, output).stream().mapToInt(v -> v.shape().size()).sum();
  }

  /**
   * Returns the function's pullback: from its arguments and the cotangents of its results to the
   * cotangents of its arguments. It computes the function anew.
   */
  synchronized Body pullback() {
    if (pullback == null) {
      List<Value> arguments = new ArrayList<>(inputs);
      List<Value> cotangents = new ArrayList<>();
      for (Value output : outputs) {
        String name = "cotangent " + graph.values().size();
        cotangents.add(graph.input(name, output.shape().toArray()));
      }
      arguments.addAll(cotangents);
      pullback = new Body(graph, arguments, Gradient.pullback(outputs, cotangents, inputs));
    }
    return pullback;
  }

  /** Returns the shape of all results one behind the other. */
  Shape shape() {
    return Shape.of(size());
  }
}
