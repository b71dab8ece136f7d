package dev.ansatz.compute;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Elementary functions against StrictMath, in units in the last place. */
class ElementaryTest {

  private static final double LIMIT = 2.5;

  static Stream<Arguments> functions() {
    return Stream.of(
        function(MapOp.EXP, StrictMath::exp, -744, 709, -103, 88),
        function(MapOp.LOG, StrictMath::log, 0, 1e5, 0, 1e30),
        function(MapOp.LOG1P, StrictMath::log1p, -0.999, 1e5, -0.999, 1e30),
        function(MapOp.TANH, StrictMath::tanh, -25, 25, -12, 12),
        function(MapOp.SIGMOID, ElementaryTest::sigmoid, -700, 700, -100, 100),
        function(MapOp.SOFTPLUS, ElementaryTest::softplus, -700, 700, -85, 100),
        function(MapOp.SIN, StrictMath::sin, -2e6, 2e6, -2e4, 2e4),
        function(MapOp.COS, StrictMath::cos, -2e6, 2e6, -2e4, 2e4));
  }

  private static Arguments function(
      MapOp op, DoubleUnaryOperator exact, double low, double high, double low32, double high32) {
    return Arguments.of(op, exact, low, high, low32, high32);
  }

  private static double sigmoid(double x) {
    double e = StrictMath.exp(-Math.abs(x));
    return x < 0 ? e / (1 + e) : 1 / (1 + e);
  }

  private static double softplus(double x) {
    return Math.max(x, 0) + StrictMath.log1p(StrictMath.exp(-Math.abs(x)));
  }

  @ParameterizedTest
  @MethodSource("functions")
  void isWithinAFewUnitsInTheLastPlace(
      MapOp op, DoubleUnaryOperator exact, double low, double high, double low32, double high32) {
    SplittableRandom random = new SplittableRandom(1);
    for (int i = 0; i < 200_000; i++) {
      double x = draw(random, i, low, high);
      double value = exact.applyAsDouble(x);
      double error = Math.abs(Elementary.map(op, x) - value) / Math.ulp(value);
      assertTrue(error <= LIMIT, op + " of " + x + ": " + error + " ulp");
      float u = (float) draw(random, i, low32, high32);
      double narrow = exact.applyAsDouble(u);
      double error32 = Math.abs(Elementary.map(op, u) - narrow) / Math.ulp((float) narrow);
      assertTrue(error32 <= LIMIT, op + " of " + u + "f: " + error32 + " ulp");
    }
  }

  private static double draw(SplittableRandom random, int i, double low, double high) {
    if (i % 3 == 0) {
      return random.nextDouble(low, high);
    }
    double small = Math.scalb(random.nextDouble(), -random.nextInt(30));
    return low < -1 && i % 3 == 1 ? -small : small;
  }
}
