package dev.ansatz.runtime.experiment.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ansatz.runtime.experiment.ExperimentException;
import dev.ansatz.runtime.experiment.ExperimentRequest;
import dev.ansatz.runtime.experiment.Resolved;
import dev.ansatz.runtime.experiment.internal.SamplePlugins.EsnSettings;
import dev.ansatz.runtime.plan.Sweep;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sweeps whose points are drawn at random. */
class RandomSweepTest {
  private static final String BASE = "data: lorenz\nmodel: esn\nseed: 4\n";

  private static Sweep sweep(int count, String over) {
    return resolve(BASE + "sweep:\n  sample:\n    count: " + count + "\n    over: " + over + "\n");
  }

  private static Sweep resolve(String text) {
    Resolved resolved =
        new ResolverService(SamplePlugins.registry()).resolve(ExperimentRequest.of("s.yaml", text));
    return assertInstanceOf(Resolved.Many.class, resolved).sweep();
  }

  private static List<Object> values(Sweep sweep, String address) {
    return sweep.points().stream().map(point -> point.values().get(address)).toList();
  }

  private static double[] numbers(Sweep sweep, String address) {
    return values(sweep, address).stream().mapToDouble(v -> ((Number) v).doubleValue()).toArray();
  }

  private static double share(double[] values, double below) {
    return java.util.Arrays.stream(values).filter(value -> value < below).count()
        / (double) values.length;
  }

  @Test
  void aLogScaleMakesDecadesEquallyLikely() {
    Sweep sweep = sweep(2000, "{model.ridge: {from: 1e-9, to: 1e-3, scale: log}}");
    double[] ridges = numbers(sweep, "model.ridge");
    assertTrue(java.util.Arrays.stream(ridges).allMatch(r -> r >= 1e-9 && r <= 1e-3));
    assertEquals(1 / 3.0, share(ridges, 1e-7), 0.04);
    assertEquals(2 / 3.0, share(ridges, 1e-5), 0.04);
    EsnSettings first = (EsnSettings) sweep.points().get(0).trials().get(0).model().settings();
    assertEquals(ridges[0], first.ridge());
  }

  @Test
  void aLinearScaleMakesEqualPartsEquallyLikely() {
    double[] rates = numbers(sweep(2000, "{model.leakRate: {from: 0.2, to: 1}}"), "model.leakRate");
    assertEquals(0.25, share(rates, 0.4), 0.04);
    assertEquals(0.75, share(rates, 0.8), 0.04);
  }

  @Test
  void wholeNumbersHaveBothEnds() {
    List<Object> units = values(sweep(400, "{model.units: {from: 3, to: 5}}"), "model.units");
    Map<Object, Long> counts =
        units.stream().collect(Collectors.groupingBy(unit -> unit, Collectors.counting()));
    assertEquals(Set.of(3L, 4L, 5L), counts.keySet());
    assertTrue(counts.values().stream().allMatch(count -> count > 90), counts.toString());
    List<Object> logarithmic =
        values(sweep(400, "{model.units: {from: 1, to: 4, scale: log}}"), "model.units");
    assertEquals(Set.of(1L, 2L, 3L, 4L), Set.copyOf(logarithmic));
  }

  @Test
  void listedValuesAreEquallyLikely() {
    List<Object> solvers =
        values(sweep(400, "{model.solver: [qr, normal-equations]}"), "model.solver");
    assertEquals(200, solvers.stream().filter("qr"::equals).count(), 40);
  }

  @Test
  void aConditionalSettingIsThereOnlyWhereItsConditionHolds() {
    Sweep sweep =
        sweep(
            100,
            "{model.solver: [qr, normal-equations],"
                + " model.ridge: {from: 2, to: 3, when: {model.solver: normal-equations}},"
                + " model.washout: {values: [7], when: {model.solver: [qr]}}}");
    for (Sweep.Point point : sweep.points()) {
      boolean normal = point.values().get("model.solver").equals("normal-equations");
      assertEquals(normal, point.values().containsKey("model.ridge"));
      assertEquals(!normal, point.values().containsKey("model.washout"));
      EsnSettings settings = (EsnSettings) point.trials().get(0).model().settings();
      assertEquals(normal, settings.ridge() > 1);
    }
  }

  @Test
  void aChainOfConditionsNeedsAllOfThem() {
    Sweep sweep =
        sweep(
            60,
            "{model.solver: [qr, normal-equations],"
                + " model.units: {values: [3, 4], when: {model.solver: qr}},"
                + " model.washout: {values: [7], when: {model.units: 3}}}");
    sweep
        .points()
        .forEach(
            point ->
                assertEquals(
                    Long.valueOf(3).equals(point.values().get("model.units")),
                    point.values().containsKey("model.washout")));
  }

  @Test
  void modelsAreDrawnWithTheirSettings() {
    Sweep sweep =
        resolve(
            """
            data: lorenz
            sweep:
              repeats: 2
              sample:
                count: 40
                over:
                  model: [{id: esn, name: big, units: 900}, nvar]
                  model.delays: {from: 2, to: 9, when: {model: nvar}}
            """);
    assertEquals(Set.of("big", "nvar"), Set.copyOf(values(sweep, "model")));
    for (Sweep.Point point : sweep.points()) {
      assertEquals(2, point.trials().size());
      assertEquals(
          point.values().get("model").equals("nvar"), point.values().containsKey("model.delays"));
    }
  }

  @Test
  void pointsDependOnTheSeedAndStayWithMoreOfThem() {
    String over = "{model.units: {from: 1, to: 100000}, model.leakRate: {from: 0.1, to: 1}}";
    List<Object> ten = values(sweep(10, over), "model.units");
    assertEquals(ten, values(sweep(20, over), "model.units").subList(0, 10));
    assertEquals(ten, values(sweep(10, "{model.units: {from: 1, to: 100000}}"), "model.units"));
    Sweep other =
        resolve(
            BASE.replace("seed: 4", "seed: 5")
                + "sweep: {sample: {count: 10, over: "
                + over
                + "}}\n");
    assertNotEquals(ten, values(other, "model.units"));
    assertFalse(Set.copyOf(ten).size() < 9);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3 | 4:17: sweep.sample must be a mapping; got 3",
        "{count: 3} | 4:17: sweep.sample.over must be a mapping of addresses to what is drawn from",
        "{count: 0, over: {model.units: [3]}} | 4:25: sweep.sample.count must be at least 1 and at"
            + " most 10000; got 0",
        "{counts: 2, over: {model.units: [3]}} | 4:18: there is no setting 'sweep.sample.counts';"
            + " did you mean 'count'?",
        "{over: {model.unit: [3]}} | 4:25: there is no setting 'model.unit'; did you mean"
            + " 'model.units'?",
        "{over: {model.units: 3}} | 4:38: sweep.sample.over.model.units must be a list of values,"
            + " {from, to, scale}, or {values, when}; got 3",
        "{over: {model.units: {from: 3}}} | 4:38: sweep.sample.over.model.units must have from and"
            + " to, or values; got no to",
        "{over: {model.units: {from: 0, to: 3}}} | 4:45: sweep.sample.over.model.units.from must be"
            + " at least 1; got 0",
        "{over: {model.units: {from: 1.5, to: 3}}} | 4:45: sweep.sample.over.model.units.from must"
            + " be a whole number; got 1.5",
        "{over: {model.units: {from: 3, to: 2}}} | 4:52: sweep.sample.over.model.units.to must be"
            + " at least from, 3.0; got 2.0",
        "{over: {model.ridge: {from: 0, to: 1, scale: log}}} | 4:45:"
            + " sweep.sample.over.model.ridge.from must be above 0 on a log scale; got 0.0",
        "{over: {model.ridge: {values: [1], when: {model.solver: qr}}}} | 4:59:"
            + " sweep.sample.over.model.ridge.when must name something that stands before it and"
            + " has a list of values; got 'model.solver'",
        "{over: {model.solver: [qr], model.ridge: {values: [1], when: {model.solver: svd}}}} |"
            + " 4:93: model.solver is never \"svd\": it is drawn from [qr]",
        "{over: {model.solver: [svd]}} | 4:40: model.solver must be one of qr, normal-equations;"
            + " got \"svd\"",
      })
  void tellsWhatIsWrong(String sample, String message) {
    String told =
        assertThrows(
                ExperimentException.class,
                () -> resolve(BASE + "sweep: {sample: " + sample + "}\n"))
            .getMessage();
    assertEquals(message, told);
  }

  @Test
  void combinationsAndRandomPointsExcludeEachOther() {
    String text = "sweep: {sample: {over: {model.units: [3]}}, over: {model.units: [4]}}\n";
    assertEquals(
        "4:9: a sweep must have over, for all combinations, or sample, for random points; got both",
        assertThrows(ExperimentException.class, () -> resolve(BASE + text)).getMessage());
  }
}
