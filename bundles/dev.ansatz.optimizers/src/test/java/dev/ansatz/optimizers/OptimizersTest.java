package dev.ansatz.optimizers;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ansatz.api.random.RandomKey;
import dev.ansatz.api.tensor.DType;
import dev.ansatz.api.tensor.Shape;
import dev.ansatz.autodiff.Graph;
import dev.ansatz.autodiff.Interpreter;
import dev.ansatz.autodiff.Value;
import dev.ansatz.nn.Mode;
import dev.ansatz.nn.Scope;
import dev.ansatz.nn.Variable;
import dev.ansatz.nn.init.Constant;
import dev.ansatz.nn.optim.Clipping;
import dev.ansatz.nn.optim.Optimizer;
import dev.ansatz.nn.optim.Schedule;
import dev.ansatz.nn.optim.Updates;
import dev.ansatz.optimizers.internal.AdaDelta;
import dev.ansatz.optimizers.internal.AdaGrad;
import dev.ansatz.optimizers.internal.Adam;
import dev.ansatz.optimizers.internal.AdamW;
import dev.ansatz.optimizers.internal.GradientDescent;
import dev.ansatz.optimizers.internal.Momentum;
import dev.ansatz.optimizers.internal.Nesterov;
import dev.ansatz.optimizers.internal.RmsProp;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Sequences of updates on x^2 / 2, whose gradient is x, against the papers' recurrences. */
class OptimizersTest {
  private static final int STEPS = 5;
  private static final double RATE = 0.1;

  /** The recurrence of a paper: takes the weight and gives the next one, keeping its state. */
  private interface Recurrence {
    double next(double x, int step);
  }

  private static <P extends Record> double[] run(Optimizer<P> optimizer, P settings) {
    return run(optimizer, settings, new Clipping.None());
  }

  private static <P extends Record> double[] run(
      Optimizer<P> optimizer, P settings, Clipping clipping) {
    Graph graph = new Graph(DType.F64);
    Scope scope = Scope.of(graph, Mode.TRAINING);
    Value x = scope.weights("x", Shape.of(2), new Constant(1));
    Updates.minimise(scope, x.square().times(0.5).sumAll(), optimizer, settings, clipping);
    Interpreter interpreter = new Interpreter(graph);
    for (Variable v : scope.variables()) {
      interpreter.set(v.value().name(), v.initialiser().make(v.value().shape(), RandomKey.of(0)));
    }
    double[] sequence = new double[STEPS];
    for (int i = 0; i < STEPS; i++) {
      interpreter.run(
          Map.of(Updates.LEARNING_RATE, new double[] {RATE}), RandomKey.of(0), List.of());
      sequence[i] = interpreter.get("x")[0];
    }
    return sequence;
  }

  private static double[] expected(Recurrence recurrence) {
    double[] sequence = new double[STEPS];
    double x = 1;
    for (int i = 0; i < STEPS; i++) {
      x = recurrence.next(x, i + 1);
      sequence[i] = x;
    }
    return sequence;
  }

  @Test
  void gradientDescentShrinksAQuadraticAtAKnownRate() {
    assertArrayEquals(
        expected((x, t) -> x * (1 - RATE)),
        run(new GradientDescent(), new GradientDescentSettings(RATE, 0)),
        1e-15);
    assertArrayEquals(
        expected((x, t) -> x * (1 - RATE * 1.5)),
        run(new GradientDescent(), new GradientDescentSettings(RATE, 0.5)),
        1e-15);
  }

  @Test
  void momentumRepeatsItsLastStep() {
    double[] v = new double[1];
    Recurrence recurrence =
        (x, t) -> {
          v[0] = 0.9 * v[0] + x;
          return x - RATE * v[0];
        };
    double[] expected = expected(recurrence);
    assertArrayEquals(expected, run(new Momentum(), new MomentumSettings(RATE, 0.9, 0)), 1e-15);
    assertEquals(1 - 0.1 - 0.1 * (0.9 + 0.9), expected[1], 1e-15);
  }

  @Test
  void nesterovLooksAhead() {
    double[] v = new double[1];
    Recurrence recurrence =
        (x, t) -> {
          v[0] = 0.9 * v[0] + x;
          return x - RATE * (x + 0.9 * v[0]);
        };
    assertArrayEquals(
        expected(recurrence), run(new Nesterov(), new MomentumSettings(RATE, 0.9, 0)), 1e-15);
  }

  @Test
  void adaGradDividesByAllSquares() {
    double[] s = new double[1];
    Recurrence recurrence =
        (x, t) -> {
          s[0] += x * x;
          return x - RATE * x / (Math.sqrt(s[0]) + 1e-10);
        };
    assertArrayEquals(
        expected(recurrence), run(new AdaGrad(), new AdaGradSettings(RATE, 0, 1e-10)), 1e-15);
  }

  @Test
  void rmsPropDividesByRecentSquares() {
    double[] s = new double[1];
    Recurrence recurrence =
        (x, t) -> {
          s[0] = 0.9 * s[0] + 0.1 * x * x;
          return x - RATE * x / (Math.sqrt(s[0]) + 1e-8);
        };
    assertArrayEquals(
        expected(recurrence), run(new RmsProp(), new RmsPropSettings(RATE, 0.9, 1e-8)), 1e-14);
  }

  @Test
  void adaDeltaStepsInUnitsOfTheWeights() {
    double[] s = new double[2];
    Recurrence recurrence =
        (x, t) -> {
          s[0] = 0.95 * s[0] + 0.05 * x * x;
          double step = -Math.sqrt(s[1] + 1e-6) / Math.sqrt(s[0] + 1e-6) * x;
          s[1] = 0.95 * s[1] + 0.05 * step * step;
          return x + RATE * step;
        };
    assertArrayEquals(
        expected(recurrence), run(new AdaDelta(), new AdaDeltaSettings(RATE, 0.95, 1e-6)), 1e-15);
  }

  private static Recurrence adam(double decay) {
    double[] s = new double[2];
    return (x, t) -> {
      s[0] = 0.9 * s[0] + 0.1 * x;
      s[1] = 0.999 * s[1] + 0.001 * x * x;
      double m = s[0] / (1 - Math.pow(0.9, t));
      double v = s[1] / (1 - Math.pow(0.999, t));
      return x - RATE * (m / (Math.sqrt(v) + 1e-8) + decay * x);
    };
  }

  @Test
  void adamCorrectsTheBiasOfItsMeans() {
    double[] sequence = run(new Adam(), new AdamSettings(RATE, 0.9, 0.999, 1e-8, 0));
    assertArrayEquals(expected(adam(0)), sequence, 1e-11);
    assertEquals(1 - RATE, sequence[0], 1e-8);
  }

  @Test
  void adamWDecaysApartFromTheGradient() {
    assertArrayEquals(
        expected(adam(0.2)),
        run(new AdamW(), new AdamWSettings(RATE, 0.9, 0.999, 1e-8, 0.2)),
        1e-11);
  }

  @Test
  void clippingLimitsElementsOrTheNorm() {
    GradientDescentSettings settings = new GradientDescentSettings(RATE, 0);
    double[] byValue = run(new GradientDescent(), settings, new Clipping.ByValue(0.5));
    assertEquals(1 - RATE * 0.5, byValue[0], 1e-15);
    double[] byNorm = run(new GradientDescent(), settings, new Clipping.ByNorm(0.5));
    assertEquals(1 - RATE * 0.5 / Math.sqrt(2), byNorm[0], 1e-15);
    double[] loose = run(new GradientDescent(), settings, new Clipping.ByNorm(5));
    assertEquals(1 - RATE, loose[0], 1e-15);
  }

  @Test
  void schedulesHaveTheirFactors() {
    assertEquals(1, new Schedule.Constant().factor(7, 10));
    assertEquals(0.25, new Schedule.Staircase(3, 0.5).factor(7, 10));
    assertEquals(Math.pow(0.5, 7 / 3.0), new Schedule.Exponential(3, 0.5).factor(7, 10), 1e-15);
    assertEquals(0.55, new Schedule.Cosine(0.1).factor(5, 10), 1e-15);
    assertEquals(0.1, new Schedule.Cosine(0.1).factor(10, 10), 1e-15);
    Schedule warmUp = new Schedule.WarmUp(4, new Schedule.Cosine(0));
    assertEquals(0.5, warmUp.factor(1, 14));
    assertEquals(0.5, warmUp.factor(9, 14), 1e-15);
  }
}
