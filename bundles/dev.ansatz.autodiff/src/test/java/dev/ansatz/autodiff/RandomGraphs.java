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
  private static final int[][] SHAPES = {{6, 6}, {6}, {1, 6}, {6, 1}, {}, {2, 3, 6}, {36}};

  private final SplittableRandom random;
  private final Graph graph = new Graph(DType.F64);
  private final List<Value> pool = new ArrayList<>();
  private final Map<String, double[]> inputs = new HashMap<>();

  private RandomGraphs(int seed) {
    random = RandomKey.of(seed).fold("graph").generator();
  }

  static void check(int seed) {
    new RandomGraphs(seed).check();
  }

  private void check() {
    Parameters parameters = new Parameters(DType.F64);
    Interpreter interpreter = new Interpreter(graph);
    for (int[] shape : SHAPES) {
      String name = "x" + pool.size();
      pool.add(graph.input(name, shape));
      inputs.put(name, draws(Shape.of(shape)));
      Value parameter = graph.parameter("p" + pool.size(), shape);
      pool.add(parameter);
      double[] first = draws(parameter.shape());
      parameters.set(parameter.name(), parameter.shape(), first);
      interpreter.set(parameter.name(), first);
    }
    for (int i = 0; i < OPERATIONS; i++) {
      pool.add(operation());
    }
    List<Value> results = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      results.add(pick());
    }
    for (Value parameter : List.copyOf(graph.sources().values())) {
      if (parameter.name().startsWith("p") && random.nextBoolean()) {
        assign(parameter);
      }
    }
    Program program = Program.compile(graph, results, parameters, Kernels.portable());
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

  private Value operation() {
    Value a = pick();
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
        return a.shape().rank() == 0 ? a.negated() : a.sum(random.nextInt(a.shape().rank())).tanh();
      case 6:
        return a.shape().size() == 36
            ? a.reshape(SHAPES[new int[] {0, 5, 6}[random.nextInt(3)]])
            : a.relu();
      case 7:
        return a.shape().rank() == 2 ? a.transpose() : a.square().tanh();
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
    boolean square = a.shape().equals(Shape.of(6, 6)) && b.shape().equals(Shape.of(6, 6));
    if (!square) {
      return a.cos();
    }
    Transpose t = random.nextBoolean() ? Transpose.YES : Transpose.NO;
    return a.matmul(t, b, Transpose.NO).plus(b.matmul(a)).plus(a.matmul(a)).tanh();
  }

  private double[] draws(Shape shape) {
    return random.doubles(shape.size(), -1, 1).toArray();
  }
}
