package dev.ansatz.autodiff;

import dev.ansatz.api.random.RandomKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Runs a graph with its assignments, value by value in double precision: what a compiled program
 * must agree with. Slow; allocates.
 */
public final class Interpreter {
  private final Graph graph;
  private final Map<String, double[]> parameters = new HashMap<>();

  /** Makes an interpreter whose parameters have no elements yet. */
  public Interpreter(Graph graph) {
    this.graph = graph;
  }

  /** Sets a parameter; the array is copied. */
  public void set(String parameter, double[] elements) {
    parameters.put(parameter, elements.clone());
  }

  /** Returns a parameter's elements as they now are. */
  public double[] get(String parameter) {
    return parameters.get(parameter).clone();
  }

  /**
   * Computes results, then carries out all assignments at once.
   *
   * @param inputs the elements of the graph's inputs by name
   * @param key the randomness of this run
   * @param results the values to compute
   * @return the elements of each result, from before the assignments
   */
  public List<double[]> run(Map<String, double[]> inputs, RandomKey key, List<Value> results) {
    Map<String, double[]> bindings = new HashMap<>(parameters);
    bindings.putAll(inputs);
    Evaluation evaluation = new Evaluation(bindings, key);
    List<double[]> computed = results.stream().map(r -> evaluation.of(r).clone()).toList();
    Map<String, double[]> next = new HashMap<>();
    graph.assignments().forEach((p, value) -> next.put(p.name(), evaluation.of(value).clone()));
    parameters.putAll(next);
    return computed;
  }
}
