package dev.ansatz.runtime.experiment.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ansatz.runtime.experiment.ExperimentRequest;
import dev.ansatz.runtime.experiment.Resolved;
import dev.ansatz.runtime.experiment.internal.SamplePlugins.EsnSettings;
import dev.ansatz.runtime.plan.Fold;
import dev.ansatz.runtime.plan.Plan;
import dev.ansatz.runtime.plan.Sweep;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SweepTest {
  private static final String BASE = "title: T\nseed: 4\ndata: lorenz\nmodel: esn\n";

  private static Sweep sweep(String section) {
    Resolved resolved =
        new ResolverService(SamplePlugins.registry())
            .resolve(ExperimentRequest.of("s.yaml", BASE + "sweep:\n" + section.indent(2)));
    return assertInstanceOf(Resolved.Many.class, resolved).sweep();
  }

  private static List<Object> values(Sweep sweep, String address) {
    return sweep.points().stream().map(point -> point.values().get(address)).toList();
  }

  private static EsnSettings settings(Plan plan) {
    return (EsnSettings) plan.model().settings();
  }

  @Test
  void aSeriesOfWholeNumbersIsRoundedToTheNearest() {
    Sweep sweep = sweep("over: {model.units: {from: 500, factor: 0.75, count: 8}}");
    assertEquals(
        List.of(500L, 375L, 281L, 211L, 158L, 119L, 89L, 67L), values(sweep, "model.units"));
    assertEquals(281, settings(sweep.points().get(2).trials().get(0)).units());
  }

  @Test
  void aSeriesOfNumbersIsNot() {
    Sweep sweep = sweep("over: {model.ridge: {from: 1, factor: 0.1, count: 3}}");
    assertEquals(List.of(1.0, 0.1, 0.01), values(sweep, "model.ridge"));
  }

  @Test
  void aShrinkingSeriesOfWholeNumbersHasEachOnce() {
    Sweep sweep = sweep("over: {model.units: {from: 4, factor: 0.7, count: 5}}");
    assertEquals(List.of(4L, 3L, 2L, 1L), values(sweep, "model.units"));
  }

  @Test
  void severalSettingsGiveAllCombinationsTheLastChangingFastest() {
    Sweep sweep = sweep("over:\n  model.units: [3, 4]\n  model.solver: [qr, normal-equations]");
    assertEquals(List.of("model.units", "model.solver"), sweep.addresses());
    assertEquals(List.of(3L, 3L, 4L, 4L), values(sweep, "model.units"));
    assertEquals(
        List.of("qr", "normal-equations", "qr", "normal-equations"), values(sweep, "model.solver"));
  }

  @Test
  void everyTrialHasASeedOfItsOwnOnTheSameData() {
    Sweep sweep = sweep("over: {model.units: [3, 4]}\nrepeats: 3");
    List<Plan> trials = sweep.points().stream().flatMap(p -> p.trials().stream()).toList();
    Set<Long> seeds = trials.stream().map(Plan::seed).collect(Collectors.toSet());
    assertEquals(6, seeds.size());
    assertTrue(seeds.stream().allMatch(seed -> seed >= 0 && seed < 1L << 53), seeds.toString());
    assertEquals(Set.of(4L), trials.stream().map(Plan::dataSeed).collect(Collectors.toSet()));
    assertEquals(4, sweep.seed());
    assertEquals("T (model.units 4, repeat 3)", trials.get(5).title());
  }

  @Test
  void seedsAreTheSameEachTime() {
    String section = "over: {model.units: [3, 4]}\nrepeats: 2";
    assertEquals(
        sweep(section).points().get(1).trials().get(1).seed(),
        sweep(section).points().get(1).trials().get(1).seed());
  }

  @Test
  void readsUntilAndFigures() {
    Sweep sweep =
        sweep(
            "over: {metrics.vpt.starts: [3, 4]}\n"
                + "until: {metric: test.mse, factor: 1.5}\nfigures: []");
    assertEquals(Optional.of(new Sweep.Until("test.mse", 1.5)), sweep.until());
    assertEquals(List.of(), sweep.figures());
    assertEquals(1, sweep("repeats: 2").figures().size());
  }

  @Test
  void anEmptyKeyIsAsGoodAsNone() {
    Sweep sweep = sweep("until:\nfigures:\nrepeats: 2");
    assertEquals(Optional.empty(), sweep.until());
    assertEquals(1, sweep.figures().size());
  }

  @Test
  void repeatsAloneAreOnePoint() {
    Sweep sweep = sweep("repeats: 5");
    assertEquals(1, sweep.points().size());
    assertEquals(Map.of(), sweep.points().get(0).values());
    assertEquals(5, sweep.points().get(0).trials().size());
  }

  @Test
  void foldsAreTrialsOfEachRepeat() {
    Sweep sweep = sweep("over: {model.units: [3, 4]}\nrepeats: 2\nfolds: {count: 3}");
    List<Plan> trials = sweep.points().get(1).trials();
    assertEquals(6, trials.size());
    assertEquals(
        List.of("1/1", "2/1", "3/1", "1/2", "2/2", "3/2"),
        trials.stream()
            .map(trial -> trial.fold().orElseThrow())
            .map(fold -> fold.number() + "/" + fold.shuffle())
            .toList());
    assertEquals(6, trials.stream().map(Plan::seed).distinct().count());
    assertEquals("T (model.units 4, repeat 2, fold 3)", trials.get(5).title());
  }

  @Test
  void aSingleFoldIsASectionOfItsOwn() {
    Resolved resolved =
        new ResolverService(SamplePlugins.registry())
            .resolve(
                ExperimentRequest.of(
                    "s.yaml", BASE + "fold: {kind: forward, count: 4, number: 3}\n"));
    Plan plan = assertInstanceOf(Resolved.Single.class, resolved).plan();
    assertEquals(Optional.of(new Fold(Fold.Kind.FORWARD, 4, 3, 1)), plan.fold());
  }

  @Test
  void modelsCanBeSweptToo() {
    Sweep sweep = sweep("over: {model.id: [esn, nvar]}");
    assertEquals("nvar", sweep.points().get(1).trials().get(0).model().id());
  }
}
