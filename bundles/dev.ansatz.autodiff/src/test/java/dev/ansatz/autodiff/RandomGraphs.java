package dev.ansatz.autodiff;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import dev.ansatz.api.random.RandomKey;
import dev.ansatz.api.tensor.DType;
import dev.ansatz.api.tensor.Shape;
import dev.ansatz.compute.Kernels;
import dev.ansatz.compute.Transpose;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Draws graphs and compares several runs of the compiled program with the interpreter. */
final class RandomGraphs {
  private static final int OPERATIONS = 40;
  private static final int RUNS = 3;

  private final SplittableRandom random;
  private final Graph graph = new Graph(DType.F64);
  private final List<Value> pool = new ArrayList<>();
  private final Map<String, double[]> inputs = new HashMap<>();

  private final int rows;
  private final int columns;
  private final Kernels kernels;

  private RandomGraphs(int seed, int rows, int columns, Kernels kernels) {
    this.rows = rows;
    this.columns = columns;
    this.kernels = kernels;
    random = RandomKey.of(seed).fold("graph").generator();
  }

  /**
   * Checks a graph.
   *
   * @param seed which one
   * @param rows rows of its matrices, a multiple of 2
   * @param columns columns of its matrices
   * @param kernels what it is compiled for
   */
  static void check(int seed, int rows, int columns, Kernels kernels) {
    new RandomGraphs(seed, rows, columns, kernels).check();
  }

  private List<int[]> shapes() {
    return List.of(
        new int[] {rows, columns},
        new int[] {columns},
        new int[] {1, columns},
        new int[] {rows, 1},
        new int[0],
        new int[] {2, rows / 2, columns},
        new int[] {rows * columns},
        new int[] {columns, columns});
  }

  private void check() {
    Parameters parameters = new Parameters(DType.F64);
    Interpreter interpreter = new Interpreter(graph);
    for (int[] shape : shapes()) {
      String name = "x" + pool.size();
      pool.add(graph.input(name, shape));
      inputs.put(name, draws(Shape.of(shape)));
      Value parameter = graph.parameter("p" + pool.size(), shape);
      pool.add(parameter);
      double[] first = draws(parameter.shape());
      parameters.set(parameter.name(), parameter.shape(), first);
      interpreter.set(parameter.name(), first);
    }
    for (int i = 0; i < (rows == columns ? OPERATIONS : 3 * OPERATIONS); i++) {
      pool.add(operation());
    }
    List<Value> results = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      results.add(rows == columns ? pick() : pickMatrix());
    }
    for (Value parameter : List.copyOf(graph.sources().values())) {
      if (parameter.name().startsWith("p") && random.nextBoolean()) {
        assign(parameter);
      }
    }
    Program program = Program.compile(graph, results, parameters, kernels);
    for (String name : program.sources()) {
      if (inputs.containsKey(name)) {
        System.arraycopy(
            inputs.get(name), 0, program.input(name).toDoubles(), 0, inputs.get(name).length);
      }
    }
    for (int run = 0; run < RUNS; run++) {
      List<double[]> expected = interpreter.run(inputs, RandomKey.of(run), results);
      program.run(RandomKey.of(run));
      for (int i = 0; i < results.size(); i++) {
        assertArrayEquals(
            expected.get(i), program.result(i).toDoubles(), 1e-9, () -> program.dump());
      }
      for (Value p : graph.assignments().keySet()) {
        double[] now = parameters.tensors().get(p.name()).toDoubles();
        assertArrayEquals(interpreter.get(p.name()), now, 1e-9, p.name());
      }
    }
  }

  private void assign(Value parameter) {
    List<Value> fitting = pool.stream().filter(v -> v.shape().equals(parameter.shape())).toList();
    graph.assign(parameter, fitting.get(random.nextInt(fitting.size())));
  }

  private Value pick() {
    return pool.get(random.nextInt(pool.size()));
  }

  private Value pickMatrix() {
    Shape shape = Shape.of(rows, columns);
    List<Value> matrices = pool.stream().filter(v -> v.shape().equals(shape)).toList();
    return matrices.get(matrices.size() - 1 - random.nextInt(Math.min(5, matrices.size())));
  }

  /** An axis to sum over; where there are many rows, seldom the first, which ends a region. */
  private int axis(Value a) {
    int axis = random.nextInt(a.shape().rank());
    return rows == columns || random.nextInt(4) == 0 ? axis : a.shape().rank() - 1;
  }

  private Value operation() {
    Value a = rows == columns || random.nextInt(8) == 0 ? pick() : pickMatrix();
    Value b = pick();
    switch (random.nextInt(9)) {
      case 0:
        return a.tanh();
      case 1:
        return a.sigmoid().times(0.5);
      case 2:
        return combine(a, b, true);
      case 3:
        return combine(a, b, false);
      case 4:
        return product(a, b);
      case 5:
        return a.shape().rank() == 0 ? a.negated() : a.sum(axis(a)).tanh();
      case 6:
        return a.shape().size() == rows * columns
            ? a.reshape(shapes().get(new int[] {0, 5, 6}[random.nextInt(3)]))
            : a.relu();
      case 7:
        return rows == columns && a.shape().rank() == 2 ? a.transpose() : a.square().tanh();
      default:
        return a.shape().rank() == 0 || a.shape().extent(-1) < 2
            ? a.minus(1)
            : Value.concatenate(
                -1, List.of(a.slice(-1, 1, a.shape().extent(-1)), a.slice(-1, 0, 1)));
    }
  }

  private Value combine(Value a, Value b, boolean add) {
    try {
      return add ? a.plus(b).tanh() : a.times(b);
    } catch (ShapeException doNotFit) {
      return a.minus(0.5);
    }
  }

  private Value product(Value a, Value b) {
    boolean square = b.shape().equals(Shape.of(columns, columns));
    if (!square || a.shape().rank() != 2 || a.shape().extent(1) != columns) {
      return a.cos();
    } else if (!a.shape().equals(b.shape())) {
      return a.matmul(b).plus(a.matmul(Transpose.NO, b, Transpose.YES)).times(0.3).tanh();
    }
    Transpose t = random.nextBoolean() ? Transpose.YES : Transpose.NO;
    return a.matmul(t, b, Transpose.NO).plus(b.matmul(a)).plus(a.matmul(a)).tanh();
  }

  private double[] draws(Shape shape) {
    return random.doubles(shape.size(), -1, 1).toArray();
  }
}
