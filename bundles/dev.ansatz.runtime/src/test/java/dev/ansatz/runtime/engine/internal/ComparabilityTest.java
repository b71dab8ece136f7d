package dev.ansatz.runtime.engine.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ansatz.api.metric.Estimate.Accuracy;
import dev.ansatz.api.metric.Score;
import dev.ansatz.api.metric.Score.Better;
import dev.ansatz.runtime.engine.ExitCode;
import dev.ansatz.runtime.engine.RunOutcome;
import dev.ansatz.runtime.engine.RunState;
import dev.ansatz.runtime.store.internal.PointRecord;
import dev.ansatz.runtime.store.internal.TrialRecord;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class ComparabilityTest {
  private static final String SHARES = "nats, shares of ones";
  private static final String VOLUME = "nats, volume";

  private static PointRecord model(String name, Score... scores) {
    Map<String, Score> byKey = new LinkedHashMap<>();
    for (Score score : scores) {
      byKey.put("test." + score.name(), score);
    }
    RunOutcome outcome =
        new RunOutcome(
            RunState.FINISHED,
            ExitCode.OK,
            "",
            "001",
            Path.of("001"),
            1,
            byKey,
            List.of(),
            Optional.empty());
    TrialRecord trial =
        new TrialRecord("001", 1, OptionalInt.empty(), outcome, OptionalLong.empty());
    return new PointRecord(Map.of("model", name), List.of(trial));
  }

  private static Score density(String name, String unit, Accuracy accuracy) {
    return new Score(name, 1, unit, Better.HIGHER).about("log-density", accuracy);
  }

  private static final Score MSE = new Score("mse", 0.1, "", Better.LOWER);

  @Test
  void differentMeasuresDoNotCompare() {
    List<String> warnings =
        Comparability.warnings(
            List.of(
                model(
                    "VAE",
                    density("elbo", SHARES, Accuracy.LOWER_BOUND),
                    density("iwae", SHARES, Accuracy.LOWER_BOUND),
                    MSE),
                model("ppca", density("logDensity", VOLUME, Accuracy.EXACT), MSE),
                model("gmm", density("logDensity", VOLUME, Accuracy.EXACT))));
    assertEquals(
        List.of(
            "the log-density on test does not compare between VAE (test.elbo, test.iwae; lower"
                + " bound, nats, shares of ones) | ppca, gmm (test.logDensity; nats, volume"
                + "); what compares: test.mse of VAE, ppca; test.logDensity of ppca,"
                + " gmm"),
        warnings);
  }

  @Test
  void aBoundDoesNotCompareWithAnExactValue() {
    List<String> warnings =
        Comparability.warnings(
            List.of(
                model("VAE", density("iwae", VOLUME, Accuracy.LOWER_BOUND)),
                model("ppca", density("logDensity", VOLUME, Accuracy.EXACT))));
    assertEquals(
        List.of(
            "the log-density on test does not compare between VAE (test.iwae; lower bound,"
                + " nats, volume) | ppca (test.logDensity; nats, volume); what"
                + " compares: nothing"),
        warnings);
  }

  @Test
  void whatComparesIsNotWarnedOf() {
    assertEquals(
        List.of(),
        Comparability.warnings(
            List.of(
                model("a", density("elbo", VOLUME, Accuracy.LOWER_BOUND), MSE),
                model("b", density("elbo", VOLUME, Accuracy.LOWER_BOUND)),
                model("c", MSE))));
    assertEquals(List.of(), Comparability.warnings(List.of()));
  }

  @Test
  void longListsAreCut() {
    List<PointRecord> points =
        new java.util.ArrayList<>(List.of(model("x", new Score("mse", 1, "m", Better.LOWER))));
    for (int i = 1; i <= 6; i++) {
      points.add(model("y" + i, MSE));
    }
    assertEquals(
        "the mse on test does not compare between x (test.mse; m) | y1, y2, y3, y4"
            + " and 2 more (test.mse; no unit); what compares: test.mse of y1, y2, y3, y4 and"
            + " 2 more",
        Comparability.warnings(points).get(0));
  }
}
