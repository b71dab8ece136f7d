package dev.ansatz.autodiff;

import dev.ansatz.api.random.RandomKey;
import dev.ansatz.api.tensor.DType;
import dev.ansatz.api.tensor.F32Tensor;
import dev.ansatz.api.tensor.F64Tensor;
import dev.ansatz.api.tensor.Tensor;
import dev.ansatz.autodiff.internal.Compiled;
import dev.ansatz.autodiff.internal.Runner;
import dev.ansatz.compute.Kernels;
import java.util.List;

/**
 * A compiled graph: element-wise chains fused, arrays that are not alive together in one place,
 * parameters updated where they lie. A run allocates nothing, except for operations that the dump
 * calls plain.
 *
 * <p>The same bits at every run with the same kernels and number of threads. One thread at a time
 * uses a program.
 */
public final class Program {
  private final Graph graph;
  private final List<Value> results;
  private final Runner runner;

  private Program(Graph graph, List<Value> results, Runner runner) {
    this.graph = graph;
    this.results = results;
    this.runner = runner;
  }

  /**
   * Compiles what the results and the graph's assignments need, and nothing else.
   *
   * @param graph the graph; not to be changed afterwards
   * @param results the values to be read after runs
   * @param parameters holds the graph's parameters, made there where they are missing
   * @param kernels what the program runs on
   */
  public static Program compile(
      Graph graph, List<Value> results, Parameters parameters, Kernels kernels) {
    if (parameters.dtype() != graph.dtype()) {
      throw new IllegalArgumentException(
          "parameters of type %s do not fit a graph of type %s"
              .formatted(parameters.dtype(), graph.dtype()));
    }
    Compiled compiled = Compiled.of(graph, results);
    return new Program(
        graph, List.copyOf(results), new Runner(compiled, graph.dtype(), parameters, kernels));
  }

  /** Returns the names of the inputs, parameters and random sources that the program needs. */
  public List<String> sources() {
    return runner.sources();
  }

  /**
   * Returns an input's array, into which the caller writes before a run: a {@code float[]} tensor
   * for F32, a {@code double[]} tensor for F64.
   *
   * @throws IllegalArgumentException where the program needs no such input
   */
  public Tensor input(String name) {
    Value value = graph.sources().get(name);
    Object array = value == null ? null : runner.source(value);
    if (array == null) {
      throw new IllegalArgumentException(
          "the program has no source '%s'; it has %s".formatted(name, runner.sources()));
    }
    return tensor(value, array);
  }

  /**
   * Runs the program: draws, computes, and carries out the assignments.
   *
   * @param key the randomness of this run
   */
  public void run(RandomKey key) {
    runner.run(key);
  }

  /** Returns a result of one element as it was at the last run, before the assignments. */
  public double scalar(int result) {
    return runner.get(result, 0);
  }

  /** Returns a copy of a result as it was at the last run, before the assignments. */
  public Tensor result(int result) {
    Value value = results.get(result);
    int size = value.shape().size();
    if (graph.dtype() == DType.F32) {
      float[] elements = new float[size];
      for (int i = 0; i < size; i++) {
        elements[i] = (float) runner.get(result, i);
      }
      return new F32Tensor(value.shape(), elements);
    }
    double[] elements = new double[size];
    for (int i = 0; i < size; i++) {
      elements[i] = runner.get(result, i);
    }
    return new F64Tensor(value.shape(), elements);
  }

  /** Returns how many elements of memory the program holds, parameters and inputs included. */
  public long elements() {
    return runner.elements();
  }

  /** Returns the instructions one by one, with what was fused and where arrays lie. */
  public List<Outline> outline() {
    return runner.outline();
  }

  /** Returns the program as text: an instruction a line, with what was fused. */
  public String dump() {
    return runner.dump();
  }

  /**
   * Runs the program some times and returns its text with the mean time of each instruction.
   *
   * @param key the randomness of these runs
   * @param runs how many, 1 or more
   */
  public String profile(RandomKey key, int runs) {
    return runner.profile(key, runs);
  }

  private Tensor tensor(Value value, Object array) {
    return graph.dtype() == DType.F32
        ? new F32Tensor(value.shape(), (float[]) array)
        : new F64Tensor(value.shape(), (double[]) array);
  }
}
