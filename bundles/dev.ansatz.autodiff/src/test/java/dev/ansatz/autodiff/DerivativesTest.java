package dev.ansatz.autodiff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ansatz.api.random.RandomKey;
import dev.ansatz.api.tensor.DType;
import dev.ansatz.api.tensor.Shape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * First and second derivatives and Jacobian-vector products of every operation against the
 * six-point stencil, at seeded points that keep away from kinks.
 */
class DerivativesTest {
  private static final double TOLERANCE = 1e-7;
  private static final int POINTS = 3;

  @TestFactory
  Stream<DynamicTest> derivativesAgreeWithTheStencil() {
    return Cases.all().stream()
        .flatMap(
            c ->
                Stream.iterate(0, seed -> seed + 1)
                    .limit(POINTS)
                    .map(
                        seed ->
                            DynamicTest.dynamicTest(c.name() + " " + seed, () -> run(c, seed))));
  }

  private static void run(Cases.Case c, int seed) {
    Graph graph = new Graph(DType.F64);
    SplittableRandom random = RandomKey.of(seed).fold(c.name()).generator();
    Map<String, double[]> at = new LinkedHashMap<>();
    List<Value> inputs = new ArrayList<>();
    List<Value> tangents = new ArrayList<>();
    for (Shape shape : c.shapes()) {
      String name = "x" + inputs.size();
      inputs.add(graph.input(name, shape.toArray()));
      at.put(name, Cases.draws(random, shape, c.low(), c.high()));
      tangents.add(graph.input("v" + tangents.size(), shape.toArray()));
      at.put("v" + (tangents.size() - 1), Cases.draws(random, shape, -1, 1));
    }
    Value result = c.body().apply(inputs);
    Value weights = graph.input("w", result.shape().toArray());
    at.put("w", Cases.draws(random, result.shape(), -1, 1));
    Value scalar = result.times(weights).sumAll();
    List<Value> gradient = Gradient.of(scalar, inputs);
    check(c.name() + " gradient", scalar, gradient, inputs, at);
    Value slope = directional(gradient, tangents);
    check(c.name() + " second derivative", slope, Gradient.of(slope, inputs), inputs, at);
    Value pushed =
        Gradient.pushforward(List.of(result), inputs, tangents).get(0).times(weights).sumAll();
    for (Map.Entry<String, Value> source : graph.sources().entrySet()) {
      at.putIfAbsent(source.getKey(), new double[source.getValue().shape().size()]);
    }
    assertClose(c.name() + " pushforward", value(slope, at), value(pushed, at));
  }

  private static Value directional(List<Value> gradient, List<Value> tangents) {
    Value sum = gradient.get(0).times(tangents.get(0)).sumAll();
    for (int i = 1; i < gradient.size(); i++) {
      sum = sum.plus(gradient.get(i).times(tangents.get(i)).sumAll());
    }
    return sum;
  }

  private static void check(
      String what,
      Value scalar,
      List<Value> gradient,
      List<Value> inputs,
      Map<String, double[]> at) {
    for (int k = 0; k < inputs.size(); k++) {
      String name = inputs.get(k).name();
      double[] exact = new Evaluation(at, RandomKey.of(0)).of(gradient.get(k));
      for (int i = 0; i < exact.length; i++) {
        double numeric =
            Stencil.derivative(
                x -> {
                  Map<String, double[]> moved = new LinkedHashMap<>(at);
                  moved.put(name, x);
                  return value(scalar, moved);
                },
                at.get(name),
                i);
        assertClose(what + " by " + name + "[" + i + "]", numeric, exact[i]);
      }
    }
  }

  private static double value(Value scalar, Map<String, double[]> at) {
    return new Evaluation(at, RandomKey.of(0)).of(scalar)[0];
  }

  private static void assertClose(String what, double expected, double actual) {
    assertEquals(expected, actual, TOLERANCE * Math.max(1, Math.abs(expected)), what);
  }
}
