package dev.ansatz.autodiff;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import dev.ansatz.api.random.RandomKey;
import dev.ansatz.api.tensor.DType;
import dev.ansatz.api.tensor.F32Tensor;
import dev.ansatz.api.tensor.F64Tensor;
import dev.ansatz.api.tensor.Shape;
import dev.ansatz.api.tensor.Tensor;
import dev.ansatz.autodiff.op.Window;
import dev.ansatz.compute.Kernels;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Compiled programs compute what the plain evaluation does. */
class ProgramTest {
  private static final RandomKey KEY = RandomKey.of(1);

  private static Program compile(Graph graph, List<Value> results) {
    return Program.compile(graph, results, new Parameters(graph.dtype()), Kernels.portable());
  }

  private static void write(Tensor tensor, double[] elements) {
    for (int i = 0; i < elements.length; i++) {
      if (tensor instanceof F32Tensor floats) {
        floats.array()[i] = (float) elements[i];
      } else {
        ((F64Tensor) tensor).array()[i] = elements[i];
      }
    }
  }

  @TestFactory
  Stream<DynamicTest> agreesWithThePlainEvaluation() {
    return Cases.all().stream()
        .flatMap(
            c ->
                Stream.of(DType.F64, DType.F32)
                    .map(t -> DynamicTest.dynamicTest(c.name() + " " + t, () -> agree(c, t))));
  }

  private static void agree(Cases.Case c, DType dtype) {
    Graph graph = new Graph(dtype);
    SplittableRandom random = RandomKey.of(7).fold(c.name()).generator();
    Map<String, double[]> at = new LinkedHashMap<>();
    List<Value> inputs = new ArrayList<>();
    for (Shape shape : c.shapes()) {
      inputs.add(graph.input("x" + inputs.size(), shape.toArray()));
      at.put("x" + at.size(), Cases.draws(random, shape, c.low(), c.high()));
    }
    Value result = c.body().apply(inputs);
    List<Value> results = new ArrayList<>(List.of(result, result.sumAll()));
    List<Value> gradient = Gradient.of(result.sumAll(), inputs);
    results.addAll(gradient);
    results.addAll(Gradient.of(gradient.get(0).square().sumAll(), inputs));
    Program program = compile(graph, results);
    for (String name : program.sources()) {
      write(program.input(name), at.get(name));
    }
    for (int run = 0; run < 2; run++) {
      program.run(KEY);
      Evaluation evaluation = new Evaluation(at, KEY);
      for (int i = 0; i < results.size(); i++) {
        double[] expected = evaluation.of(results.get(i));
        assertClose(c.name() + " result " + i, dtype, expected, program.result(i).toDoubles());
      }
    }
  }

  private static void assertClose(String what, DType dtype, double[] expected, double[] actual) {
    double largest = 1;
    for (double v : expected) {
      largest = Math.max(largest, Math.abs(v));
    }
    assertArrayEquals(expected, actual, (dtype == DType.F64 ? 1e-13 : 3e-6) * largest, what);
  }

  /** Random graphs of element-wise operations, broadcasts, reductions and products. */
  @TestFactory
  Stream<DynamicTest> agreesOnRandomGraphs() {
    return Stream.iterate(0, s -> s + 1)
        .limit(150)
        .map(
            s ->
                DynamicTest.dynamicTest(
                    "seed " + s, () -> RandomGraphs.check(s, 6, 6, Kernels.portable())));
  }

  /** The same with so many rows that threads share them. */
  @TestFactory
  Stream<DynamicTest> agreesOnRandomGraphsOfManyRows() {
    Kernels kernels = new Backwards(3).kernels();
    return Stream.iterate(0, s -> s + 1)
        .limit(60)
        .map(
            s ->
                DynamicTest.dynamicTest(
                    "seed " + s, () -> RandomGraphs.check(s, 1000, 14, kernels)));
  }

  @Test
  void smallStepsInARowMakeARegion() {
    Graph graph = new Graph(DType.F32);
    Value w = graph.parameter("w", 20, 20);
    Value b = graph.parameter("b", 20);
    Value y = graph.input("y", 96, 20);
    for (int i = 0; i < 6; i++) {
      y = y.plus(y.matmul(w).plus(b).tanh().times(0.1));
    }
    Program program = compile(graph, List.of(y));
    assertTrue(program.dump().startsWith("96 rows in 3 parts:"), program.dump());
    assertEquals(1, program.dump().lines().filter(line -> !line.startsWith("  ")).count());
  }

  @Test
  void poolingKeepsNanInBothEvaluationsAndGivesItNoDerivative() {
    Graph graph = new Graph(DType.F64);
    Value x = graph.input("x", 1, 2, 6, 1);
    Value y = x.maxPool(Window.valid(2, 2));
    List<Value> results = List.of(y, Gradient.of(y.sumAll(), List.of(x)).get(0));
    double[] at = {1, 2, Double.NaN, 5, 3, 3, 4, 0, 7, Double.NaN, 3, 2};
    Program program = compile(graph, results);
    write(program.input("x"), at);
    program.run(KEY);
    Evaluation evaluation = new Evaluation(Map.of("x", at), KEY);
    double[][] expected = {{4, Double.NaN, 3}, {0, 0, 0, 0, 1, 0, 1, 0, 0, 0, 0, 0}};
    for (int i = 0; i < results.size(); i++) {
      assertArrayEquals(expected[i], evaluation.of(results.get(i)), "evaluation " + i);
      assertArrayEquals(expected[i], program.result(i).toDoubles(), "program " + i);
    }
  }

  @Test
  void assignmentsHappenAtOnceAndInPlace() {
    Graph graph = new Graph(DType.F64);
    Value a = graph.parameter("a", 3);
    Value b = graph.parameter("b", 3);
    graph.assign(a, b);
    graph.assign(b, a.plus(b));
    Parameters parameters = new Parameters(DType.F64);
    parameters.set("a", Shape.of(3), new double[] {1, 2, 3});
    parameters.set("b", Shape.of(3), new double[] {10, 20, 30});
    Program program = Program.compile(graph, List.of(a), parameters, Kernels.portable());
    program.run(KEY);
    assertArrayEquals(new double[] {10, 20, 30}, parameters.tensors().get("a").toDoubles());
    assertArrayEquals(new double[] {11, 22, 33}, parameters.tensors().get("b").toDoubles());
  }

  @Test
  void chainsAreFusedAndUpdatesNeedNoArrayOfTheirOwn() {
    Graph graph = new Graph(DType.F32);
    Value w = graph.parameter("w", 50, 40);
    Value g = graph.input("g", 50, 40);
    graph.assign(w, w.minus(g.times(0.1).plus(g.square()).tanh()));
    Program program = compile(graph, List.of());
    assertEquals(1, program.dump().lines().count(), program.dump());
    assertTrue(program.dump().startsWith("fused 2000 elements"), program.dump());
    assertEquals(2 * 2000, program.elements());
  }

  @Test
  void onlyWhatIsNeededIsComputed() {
    Graph graph = new Graph(DType.F64);
    Value x = graph.input("x", 4);
    x.reshape(2, 2).matmul(x.reshape(2, 2));
    Program program = compile(graph, List.of(x.plus(1)));
    assertFalse(program.dump().contains("gemm"));
  }

  @Test
  void aWarmRunAllocatesNothing() {
    Graph graph = new Graph(DType.F32);
    Value w = graph.parameter("w", 300, 200);
    Value x = graph.input("x", 64, 300);
    Value b = graph.parameter("b", 200);
    Value loss = x.matmul(w).plus(b).tanh().square().sum(1).meanAll();
    List<Value> gradients = Gradient.of(loss, List.of(w, b));
    graph.assign(w, w.minus(gradients.get(0).times(0.1)));
    graph.assign(b, b.minus(gradients.get(1).times(0.1)));
    Program program = compile(graph, List.of(loss));
    for (int i = 0; i < 200; i++) {
      program.run(KEY);
    }
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();
    for (int i = 0; i < 50; i++) {
      program.run(KEY);
    }
    long allocated = threads.getCurrentThreadAllocatedBytes() - before;
    assertTrue(allocated < 1_000, "50 runs allocated " + allocated + " bytes");
  }

  @Test
  void uniformNumbersInSinglePrecisionAreRoundedDownSoThatNoneIsOne() {
    Graph graph = new Graph(DType.F32);
    Program program = compile(graph, List.of(graph.uniform("u", 1000)));
    program.run(KEY);
    double[] expected = new double[1000];
    Kernels.portable().uniform(KEY.fold("u"), 1000, expected, 0);
    Arrays.setAll(expected, i -> Math.floor(expected[i] * 0x1p24) * 0x1p-24);
    assertArrayEquals(expected, program.result(0).toDoubles());
  }
}
