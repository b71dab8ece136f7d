package dev.ansatz.nn;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ansatz.api.random.RandomKey;
import dev.ansatz.api.tensor.DType;
import dev.ansatz.autodiff.Gradient;
import dev.ansatz.autodiff.Graph;
import dev.ansatz.autodiff.Interpreter;
import dev.ansatz.autodiff.Value;
import dev.ansatz.nn.recurrent.Cell;
import dev.ansatz.nn.recurrent.GruCell;
import dev.ansatz.nn.recurrent.LstmCell;
import dev.ansatz.nn.recurrent.MinimalGatedCell;
import dev.ansatz.nn.recurrent.Recurrent;
import dev.ansatz.nn.recurrent.SimpleCell;
import dev.ansatz.nn.recurrent.Unrolling;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Back-propagation through time against the six-point stencil, in double precision: through a mask,
 * and with respect to weights, inputs and the state that a window begins with.
 */
class UnrollingGradientTest {
  private static final int ROWS = 2;
  private static final int TIME = 6;
  private static final int CHANNELS = 2;
  private static final int UNITS = 3;
  private static final double TOLERANCE = 1e-7;

  static Stream<Arguments> cells() {
    List<Cell> cells =
        List.of(
            new SimpleCell(UNITS),
            new MinimalGatedCell(UNITS),
            new GruCell(UNITS, GruCell.Reset.INSIDE),
            new GruCell(UNITS, GruCell.Reset.OUTSIDE),
            new LstmCell(UNITS));
    return cells.stream()
        .flatMap(
            cell ->
                Stream.of(Recurrent.Direction.values())
                    .map(direction -> Arguments.of(cell, direction)));
  }

  @ParameterizedTest
  @MethodSource("cells")
  void gradientsThroughTimeAreThoseOfTheStencil(Cell cell, Recurrent.Direction direction) {
    Graph graph = new Graph(DType.F64);
    Scope scope = Scope.of(graph, Mode.TRAINING);
    Value x = graph.input("x", ROWS, TIME, CHANNELS);
    Value mask = graph.input("mask", ROWS, TIME);
    List<Value> start = new ArrayList<>();
    for (int i = 0; i < cell.start(graph, ROWS).size(); i++) {
      start.add(graph.input("start-" + i, ROWS, UNITS));
    }
    Unrolling.Outcome outcome =
        new Unrolling(cell, direction)
            .over(scope, new Unrolling.Sequences(x, Optional.of(mask), start));
    Value loss = Recurrent.together(outcome.outputs()).square().sumAll();
    for (Value last : outcome.last()) {
      loss = loss.plus(last.sin().sumAll());
    }
    List<Value> wrt = new ArrayList<>(start);
    wrt.add(x);
    scope.variables().forEach(variable -> wrt.add(variable.value()));
    check(graph, scope, loss, wrt);
  }

  private static void check(Graph graph, Scope scope, Value loss, List<Value> wrt) {
    List<Value> gradients = Gradient.of(loss, wrt);
    SplittableRandom random = new SplittableRandom(7);
    Map<String, double[]> numbers = new HashMap<>();
    for (Value value : wrt) {
      numbers.put(value.name(), random.doubles(value.shape().size(), -0.9, 0.9).toArray());
    }
    numbers.put("mask", new double[] {1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0});
    List<double[]> exact = run(graph, scope, numbers, gradients);
    for (int i = 0; i < wrt.size(); i++) {
      double[] at = numbers.get(wrt.get(i).name());
      for (int e = 0; e < at.length; e++) {
        double stencil = stencil(graph, scope, loss, numbers, at, e);
        double scale = Math.max(1, Math.abs(stencil));
        assertEquals(
            stencil, exact.get(i)[e], TOLERANCE * scale, wrt.get(i).name() + " element " + e);
      }
    }
  }

  /** The six-point central difference of order 6. */
  private static double stencil(
      Graph graph, Scope scope, Value loss, Map<String, double[]> numbers, double[] at, int e) {
    double h = Math.pow(Math.ulp(1.0), 1.0 / 7) * Math.max(1, Math.abs(at[e]));
    double[] weights = {45, -9, 1};
    double kept = at[e];
    double sum = 0;
    for (int k = 1; k <= 3; k++) {
      at[e] = kept + k * h;
      double above = run(graph, scope, numbers, List.of(loss)).get(0)[0];
      at[e] = kept - k * h;
      double below = run(graph, scope, numbers, List.of(loss)).get(0)[0];
      sum += weights[k - 1] * (above - below);
    }
    at[e] = kept;
    return sum / (60 * h);
  }

  private static List<double[]> run(
      Graph graph, Scope scope, Map<String, double[]> numbers, List<Value> results) {
    Interpreter interpreter = new Interpreter(graph);
    Map<String, double[]> inputs = new HashMap<>(numbers);
    for (Variable variable : scope.variables()) {
      String name = variable.value().name();
      interpreter.set(name, numbers.get(name));
      inputs.remove(name);
    }
    return interpreter.run(inputs, RandomKey.of(1), results);
  }
}
