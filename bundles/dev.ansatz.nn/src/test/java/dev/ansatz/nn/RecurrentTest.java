package dev.ansatz.nn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ansatz.api.tensor.Shape;
import dev.ansatz.nn.recurrent.Bidirectional;
import dev.ansatz.nn.recurrent.Cell;
import dev.ansatz.nn.recurrent.GruCell;
import dev.ansatz.nn.recurrent.LstmCell;
import dev.ansatz.nn.recurrent.MinimalGatedCell;
import dev.ansatz.nn.recurrent.Recurrent;
import dev.ansatz.nn.recurrent.SimpleCell;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class RecurrentTest {

  private static Recurrent forward(Cell cell, Recurrent.Output output) {
    return new Recurrent(cell, output, Recurrent.Direction.FORWARD);
  }

  static Stream<Arguments> weightCounts() {
    return Stream.of(
        Arguments.of(new SimpleCell(100), 10_400),
        Arguments.of(new MinimalGatedCell(100), 20_800),
        Arguments.of(new GruCell(100, GruCell.Reset.INSIDE), 31_200),
        Arguments.of(new LstmCell(100), 41_600));
  }

  @ParameterizedTest
  @MethodSource("weightCounts")
  void theWeightsAreAsManyAsTheLiteratureSays(Cell cell, int expected) {
    Built net = new Built(Mode.TRAINING, forward(cell, Recurrent.Output.LAST), 1, 2, 4);
    long biases = (long) cell.projections() * cell.units();
    assertEquals(expected, net.trained() - biases);
  }

  @Test
  void theSimpleCellFollowsItsRecurrence() {
    Built net =
        new Built(Mode.INFERENCE, forward(new SimpleCell(1), Recurrent.Output.ALL), 1, 3, 1);
    net.interpreter.set("net/weights", new double[] {0.5});
    net.interpreter.set("net/recurrent", new double[] {-0.8});
    net.interpreter.set("net/bias", new double[] {0.1});
    double h1 = Math.tanh(0.5 * 1 + 0.1);
    double h2 = Math.tanh(0.5 * 2 - 0.8 * h1 + 0.1);
    double h3 = Math.tanh(0.5 * 3 - 0.8 * h2 + 0.1);
    assertArrayEquals(new double[] {h1, h2, h3}, net.run(1, 2, 3), 1e-15);
  }

  @ParameterizedTest
  @EnumSource
  void theGatedUnitFollowsEitherConvention(GruCell.Reset reset) {
    Built net =
        new Built(Mode.INFERENCE, forward(new GruCell(1, reset), Recurrent.Output.LAST), 1, 2, 1);
    net.interpreter.set("net/weights", new double[] {0.2, 0.4, 0.6});
    net.interpreter.set("net/recurrent", new double[] {0.3, -0.5});
    net.interpreter.set("net/recurrent-candidate", new double[] {0.7});
    net.interpreter.set("net/recurrent-bias", new double[] {0.9});
    double h = 0;
    for (double x : new double[] {1, 2}) {
      double z = sigmoid(0.2 * x + 0.3 * h);
      double r = sigmoid(0.4 * x - 0.5 * h);
      double recalled = reset == GruCell.Reset.INSIDE ? 0.7 * (r * h) : r * (0.7 * h + 0.9);
      h = z * h + (1 - z) * Math.tanh(0.6 * x + recalled);
    }
    assertEquals(h, net.run(1, 2)[0], 1e-15);
  }

  @Test
  void theLongShortTermMemoryFollowsItsRecurrence() {
    Built net = new Built(Mode.INFERENCE, forward(new LstmCell(1), Recurrent.Output.LAST), 1, 2, 1);
    net.interpreter.set("net/weights", new double[] {0.1, 0.2, 0.3, 0.4});
    net.interpreter.set("net/recurrent", new double[] {0.5, 0.6, 0.7, 0.8});
    double h = 0;
    double c = 0;
    for (double x : new double[] {1, 2}) {
      double i = sigmoid(0.1 * x + 0.5 * h);
      double f = sigmoid(0.2 * x + 0.6 * h + 1);
      double g = Math.tanh(0.3 * x + 0.7 * h);
      double o = sigmoid(0.4 * x + 0.8 * h);
      c = f * c + i * g;
      h = o * Math.tanh(c);
    }
    assertEquals(h, net.run(1, 2)[0], 1e-15);
  }

  @Test
  void bidirectionalLayersSeeBothEnds() {
    Built net =
        new Built(
            Mode.INFERENCE, new Bidirectional(new SimpleCell(1), Recurrent.Output.ALL), 1, 2, 1);
    for (String side : new String[] {"forward", "backward"}) {
      net.interpreter.set("net/" + side + "/weights", new double[] {1});
      net.interpreter.set("net/" + side + "/recurrent", new double[] {1});
    }
    assertEquals(Shape.of(1, 2, 2), net.y.shape());
    double f1 = Math.tanh(1);
    double f2 = Math.tanh(2 + f1);
    double b2 = Math.tanh(2);
    double b1 = Math.tanh(1 + b2);
    assertArrayEquals(new double[] {f1, b1, f2, b2}, net.run(1, 2), 1e-15);
  }

  private static double sigmoid(double x) {
    return 1 / (1 + Math.exp(-x));
  }
}
