package dev.ansatz.autodiff;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ansatz.api.random.RandomKey;
import dev.ansatz.api.tensor.DType;
import dev.ansatz.autodiff.op.Window;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What does not fit is refused when the graph is built, with the names of both operands. */
class MisfitsTest {

  static Stream<Arguments> operations() {
    return Stream.of(
        Arguments.of("sum", (BinaryOperator<Value>) Value::plus),
        Arguments.of("product", (BinaryOperator<Value>) Value::times),
        Arguments.of("maximum", (BinaryOperator<Value>) Value::maximum),
        Arguments.of("comparison", (BinaryOperator<Value>) Value::greaterThan),
        Arguments.of("matrix product", (BinaryOperator<Value>) Value::matmul),
        Arguments.of(
            "concatenation", (BinaryOperator<Value>) (a, b) -> Value.concatenate(1, List.of(a, b))),
        Arguments.of(
            "convolution",
            (BinaryOperator<Value>)
                (a, b) -> {
                  Value images = a.graph().input("images", 1, 5, 5, 2).named("left");
                  Value filter = a.graph().input("filter", 3, 3, 3, 4).named("right");
                  return images.conv2d(filter, Window.valid(3, 1), 1);
                }));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("operations")
  void bothOperandsAreNamed(String name, BinaryOperator<Value> operation) {
    Graph graph = new Graph(DType.F64);
    Value a = graph.input("a", 2, 3).named("left");
    Value b = graph.input("b", 4, 5).named("right");
    String message = assertThrows(ShapeException.class, () -> operation.apply(a, b)).getMessage();
    assertTrue(
        Stream.of("left", "a", "images").anyMatch(n -> message.contains("'" + n + "'")), message);
    assertTrue(
        Stream.of("right", "b", "filter").anyMatch(n -> message.contains("'" + n + "'")), message);
  }

  @Test
  void aGradientThrowsWhereItsValueDoes() {
    Graph graph = new Graph(DType.F64);
    Value x = graph.input("x", 3);
    Value y = x.exp().sumAll();
    Value gradient = Gradient.of(y, List.of(x)).get(0);
    Value second = Gradient.of(gradient.sumAll(), List.of(x)).get(0);
    for (Value value : List.of(y, gradient, second)) {
      Evaluation unbound = new Evaluation(Map.of(), RandomKey.of(0));
      assertThrows(IllegalArgumentException.class, () -> unbound.of(value));
      Evaluation wrong = new Evaluation(Map.of("x", new double[2]), RandomKey.of(0));
      assertThrows(IllegalArgumentException.class, () -> wrong.of(value));
      new Evaluation(Map.of("x", new double[3]), RandomKey.of(0)).of(value);
    }
  }
}
