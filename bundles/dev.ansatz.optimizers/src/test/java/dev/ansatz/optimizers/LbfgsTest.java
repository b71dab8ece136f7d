package dev.ansatz.optimizers;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ansatz.api.settings.InvalidSettingException;
import dev.ansatz.nn.optim.BatchOptimizer;
import dev.ansatz.nn.optim.BatchOptimizer.Loss;
import dev.ansatz.optimizers.internal.Lbfgs;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** L-BFGS on functions whose minima are known. */
class LbfgsTest {
  private static final LbfgsSettings SETTINGS = LbfgsSettings.defaults();

  /** Half the sum of squares, each with its own curvature. */
  private static Loss quadratic(double... curvatures) {
    return (x, g) -> {
      double sum = 0;
      for (int i = 0; i < x.length; i++) {
        g[i] = curvatures[i] * x[i];
        sum += g[i] * x[i] / 2;
      }
      return sum;
    };
  }

  /** Rosenbrock, The Computer Journal 3, 1960: least at (1, 1), along a curved valley. */
  private static double rosenbrock(double[] x, double[] g) {
    double a = 1 - x[0];
    double b = x[1] - x[0] * x[0];
    g[0] = -2 * a - 400 * x[0] * b;
    g[1] = 200 * b;
    return a * a + 100 * b * b;
  }

  private static BatchOptimizer.Search from(double... start) {
    return new Lbfgs().begin(SETTINGS, start);
  }

  @Test
  void theFirstStepIsAsLongAsTheGradientAtMost() {
    BatchOptimizer.Search search = from(1, 1);
    double loss = search.step(quadratic(1, 10));
    assertArrayEquals(new double[] {10 / 11.0, 1 / 11.0}, search.point(), 1e-15);
    assertEquals((100 + 10) / 242.0, loss, 1e-15);
  }

  @Test
  void theSecondStepUsesTheCurvatureAlongTheFirst() {
    BatchOptimizer.Search search = from(1, 1);
    search.step(quadratic(1, 10));
    search.step(quadratic(1, 10));
    // s = -(1, 10) / 11, y = -(1, 100) / 11, g = (10, 10) / 11: by eq. 7.17 with one pair.
    double rho = 121 / 1001.0;
    double gamma = 1001 / 10001.0;
    double alpha = rho * (-1 / 11.0 * 10 / 11 - 10 / 11.0 * 10 / 11);
    double[] q = {gamma * (10 / 11.0 + alpha / 11), gamma * (10 / 11.0 + alpha * 100 / 11)};
    double beta = rho * (-q[0] / 11 - 100 * q[1] / 11);
    double[] r = {q[0] - (alpha - beta) / 11, q[1] - (alpha - beta) * 10 / 11};
    double[] expected = {10 / 11.0 - r[0], 1 / 11.0 - r[1]};
    assertArrayEquals(expected, search.point(), 1e-14);
  }

  @Test
  void aQuadraticOfConditionTenThousandIsSolvedInAFewTensOfSteps() {
    BatchOptimizer.Search search = from(1, 1, 1, 1, 1, 1);
    Loss loss = quadratic(1, 6, 40, 251, 1585, 10_000);
    int steps = 0;
    double before = Double.POSITIVE_INFINITY;
    while (!search.ended() && steps < 100) {
      double now = search.step(loss);
      assertTrue(now <= before, "step " + steps);
      before = now;
      steps++;
    }
    assertTrue(before < 1e-18 && steps < 60, steps + " steps to " + before);
  }

  @Test
  void rosenbrocksValleyIsFollowedToItsEnd() {
    List<double[]> evaluated = new ArrayList<>();
    BatchOptimizer.Search search = from(-1.2, 1);
    int steps = 0;
    while (!search.ended() && steps < 100) {
      search.step(
          (x, g) -> {
            evaluated.add(x);
            return rosenbrock(x, g);
          });
      steps++;
    }
    assertArrayEquals(new double[] {1, 1}, search.point(), 1e-9);
    assertTrue(steps < 60 && evaluated.size() < 90, steps + " steps, " + evaluated.size());
  }

  @Test
  void aSearchGoesOnWhereItWasSaved() {
    BatchOptimizer.Search whole = from(-1.2, 1);
    BatchOptimizer.Search first = from(-1.2, 1);
    for (int i = 0; i < 12; i++) {
      whole.step(LbfgsTest::rosenbrock);
    }
    for (int i = 0; i < 7; i++) {
      first.step(LbfgsTest::rosenbrock);
    }
    BatchOptimizer.Search second = from(0, 0);
    second.restore(first.save());
    for (int i = 7; i < 12; i++) {
      second.step(LbfgsTest::rosenbrock);
    }
    assertArrayEquals(whole.point(), second.point());
  }

  @Test
  void aLossThatIsNotFiniteIsTooFar() {
    BatchOptimizer.Search search = from(0.01);
    Loss barrier =
        (x, g) -> {
          g[0] = 1 - 1 / x[0];
          return x[0] - Math.log(x[0]);
        };
    for (int i = 0; i < 30; i++) {
      assertTrue(Double.isFinite(search.step(barrier)));
    }
    assertEquals(1, search.point()[0], 1e-8);
  }

  @Test
  void aSearchEndsWhereThereIsNoWayDown() {
    BatchOptimizer.Search search = from(0, 0);
    assertEquals(0, search.step(quadratic(1, 1)));
    assertTrue(search.ended());
    BatchOptimizer.Search wrong = from(1);
    wrong.step(
        (x, g) -> {
          g[0] = -1;
          return x[0];
        });
    assertTrue(wrong.ended(), "a gradient that points the wrong way");
    assertFalse(from(1).ended());
  }

  @Test
  void theWolfeConditionsMustBePossible() {
    assertThrows(InvalidSettingException.class, () -> new LbfgsSettings(10, 25, 0.4, 0.3, 1e-9));
  }
}
