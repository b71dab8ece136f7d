package dev.ansatz.nn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ansatz.api.random.RandomKey;
import dev.ansatz.api.tensor.DType;
import dev.ansatz.autodiff.Evaluation;
import dev.ansatz.autodiff.Graph;
import dev.ansatz.autodiff.Value;
import dev.ansatz.nn.loss.Losses;
import java.util.Map;
import java.util.function.BinaryOperator;
import org.junit.jupiter.api.Test;

class LossesTest {
  private static final double[] LOGITS = {0.3, -1.2, 2, 0.5, 0, -40};
  private static final double[] TARGETS = {1, 0, 1, 0, 1, 0};

  private static double[] loss(BinaryOperator<Value> loss, double[] a, double[] b) {
    Graph graph = new Graph(DType.F64);
    Value result = loss.apply(graph.input("a", 2, 3), graph.input("b", 2, 3));
    return new Evaluation(Map.of("a", a, "b", b), RandomKey.of(0)).of(result);
  }

  @Test
  void squaredErrorsSumOrAverageWithinRows() {
    double[] a = {1, 2, 3, 4, 5, 6};
    double[] b = {0, 0, 0, 4, 4, 4};
    assertArrayEquals(new double[] {14, 5}, loss(Losses::squaredErrorSum, a, b));
    assertArrayEquals(
        new double[] {14 / 3.0, 5 / 3.0}, loss(Losses::squaredErrorMean, a, b), 1e-15);
  }

  @Test
  void crossEntropiesAreNegativeLogLikelihoods() {
    double[] bernoulli = loss(Losses::bernoulliSum, LOGITS, TARGETS);
    double[] expected = new double[2];
    for (int i = 0; i < 6; i++) {
      double p = 1 / (1 + Math.exp(-LOGITS[i]));
      expected[i / 3] -= Math.log(TARGETS[i] == 1 ? p : 1 - p);
    }
    assertArrayEquals(expected, bernoulli, 1e-12);
    double[] oneHot = {0, 1, 0, 0, 0, 1};
    double[] categorical = loss(Losses::categorical, LOGITS, oneHot);
    assertEquals(logSumExp(0.3, -1.2, 2) + 1.2, categorical[0], 1e-12);
    assertEquals(logSumExp(0.5, 0, -40) + 40, categorical[1], 1e-12);
  }

  @Test
  void focalLossWithoutFocusIsBinaryCrossEntropy() {
    assertArrayEquals(
        loss(Losses::bernoulliSum, LOGITS, TARGETS),
        loss((a, b) -> Losses.focalSum(a, b, 0), LOGITS, TARGETS),
        1e-12);
    double p = 1 / (1 + Math.exp(-0.3));
    double[] single = {0.3, 60, 60, 60, 60, 60};
    double[] ones = {1, 1, 1, 1, 1, 1};
    assertEquals(
        -Math.pow(1 - p, 2) * Math.log(p),
        loss((a, b) -> Losses.focalSum(a, b, 2), single, ones)[0],
        1e-12);
  }

  @Test
  void overlapLossesVanishWhereBothAgree() {
    assertArrayEquals(
        new double[] {0, 0}, loss((a, b) -> Losses.dice(a, b, 1e-9), TARGETS, TARGETS), 1e-8);
    double[] half = {0.5, 0, 1, 0, 1, 1};
    assertEquals(1 - 3.0 / 3.5, loss((a, b) -> Losses.dice(a, b, 1e-12), half, TARGETS)[0], 1e-9);
    assertEquals(
        1 - 1.5 / 2,
        loss((a, b) -> Losses.intersectionOverUnion(a, b, 1e-12), half, TARGETS)[0],
        1e-9);
  }

  @Test
  void gaussianTermsHaveTheirClosedForms() {
    double[] mean = {0, 1, -1, 0.5, 0, 2};
    double[] logVariance = {0, 0.4, -0.3, 0, 0, 0};
    double[] kl = loss(Losses::klToStandardNormalSum, mean, logVariance);
    assertEquals(kl(0, 0) + kl(1, 0.4) + kl(-1, -0.3), kl[0], 1e-12);
    double[] between =
        loss(
            (m, v) -> Losses.klBetweenNormalsSum(m, v, m.filled(0), v.filled(0)),
            mean,
            logVariance);
    assertArrayEquals(kl, between, 1e-12);
    double[] nll = loss((m, v) -> Losses.gaussianSum(m, v, m.filled(1)), mean, logVariance);
    assertEquals(nll(0, 0) + nll(1, 0.4) + nll(-1, -0.3), nll[0], 1e-12);
  }

  private static double kl(double mean, double logVariance) {
    return 0.5 * (mean * mean + Math.exp(logVariance) - logVariance - 1);
  }

  private static double nll(double mean, double logVariance) {
    double variance = Math.exp(logVariance);
    return 0.5 * (Math.log(2 * Math.PI * variance) + (1 - mean) * (1 - mean) / variance);
  }

  private static double logSumExp(double... x) {
    double sum = 0;
    for (double v : x) {
      sum += Math.exp(v);
    }
    return Math.log(sum);
  }
}
