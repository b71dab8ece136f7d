package dev.ansatz.runtime.experiment.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.ansatz.runtime.experiment.ExperimentException;
import dev.ansatz.runtime.experiment.ExperimentRequest;
import dev.ansatz.runtime.experiment.Resolved;
import dev.ansatz.runtime.experiment.internal.SamplePlugins.EsnSettings;
import dev.ansatz.runtime.experiment.internal.SamplePlugins.NetSettings;
import dev.ansatz.runtime.plan.Plan;
import dev.ansatz.runtime.plan.Sweep;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sweeps that take whole models in turn. */
class ModelSweepTest {
  private static final String THREE =
      """
      data: lorenz
      sweep:
        over:
          model:
            - {id: esn, name: Small, units: 30}
            - nvar
            - {id: net, widths: [7], train: {epochs: 3}}
      """;

  private static Resolved.Many resolve(String text, String... overrides) {
    ExperimentRequest request =
        new ExperimentRequest(
            "a.yaml",
            text,
            Optional.empty(),
            List.of(overrides),
            OptionalLong.empty(),
            Optional.empty());
    return assertInstanceOf(
        Resolved.Many.class, new ResolverService(SamplePlugins.registry()).resolve(request));
  }

  private static List<Plan> plans(String text, String... overrides) {
    return resolve(text, overrides).sweep().points().stream()
        .map(point -> point.trials().get(0))
        .toList();
  }

  private static List<String> metrics(Plan plan) {
    return plan.metrics().stream().map(metric -> metric.id()).toList();
  }

  private static String told(String text, String... overrides) {
    return assertThrows(ExperimentException.class, () -> plans(text, overrides)).getMessage();
  }

  @Test
  void eachModelHasItsOwnSettings() {
    Sweep sweep = resolve(THREE).sweep();
    assertEquals(List.of("model"), sweep.addresses());
    assertEquals(
        List.of("Small", "nvar", "net"),
        sweep.points().stream().map(point -> point.values().get("model")).toList());
    List<Plan> plans = plans(THREE);
    assertEquals(List.of("esn", "nvar", "net"), plans.stream().map(p -> p.model().id()).toList());
    assertEquals(30, ((EsnSettings) plans.get(0).model().settings()).units());
    assertEquals(3, ((NetSettings) plans.get(2).model().settings()).train().epochs());
    assertEquals("a (model Small, repeat 1)", plans.get(0).title());
  }

  @Test
  void eachModelIsJudgedByWhatFitsIt() {
    List<Plan> plans = plans(THREE);
    assertEquals(List.of("mse", "size", "vpt"), metrics(plans.get(0)));
    assertEquals(List.of("size"), metrics(plans.get(2)));
    assertEquals(List.of(), plans.get(2).figures());
    List<Plan> chosen = plans(THREE + "metrics: [vpt, size]\nfigures: [forecast]\n");
    assertEquals(List.of("vpt", "size"), metrics(chosen.get(1)));
    assertEquals(List.of("size"), metrics(chosen.get(2)));
    assertEquals(List.of(), chosen.get(2).figures());
  }

  @Test
  void aGateIsForTheModelsThatCanHaveItsScore() {
    List<Plan> plans = plans(THREE + "expect: {test.vpt: '> 3', test.bytes: '< 100'}\n");
    assertEquals(2, plans.get(0).expectations().size());
    assertEquals(1, plans.get(2).expectations().size());
    assertEquals("test.bytes", plans.get(2).expectations().get(0).key());
  }

  @Test
  void aCommonTrainingIsForTheModelsThatHaveOne() {
    List<Plan> plans = plans(THREE + "train: {epochs: 9, rates: [0.5]}\n");
    NetSettings net = (NetSettings) plans.get(2).model().settings();
    assertEquals(3, net.train().epochs());
    assertEquals(List.of(0.5), net.train().rates());
  }

  @Test
  void anOverrideOfTheTrainingIsForAllModels() {
    Plan net = plans(THREE, "train.epochs=1").get(2);
    assertEquals(1, ((NetSettings) net.model().settings()).train().epochs());
  }

  @Test
  void aModelsSettingsAreAddressedByItsName() {
    List<Plan> plans =
        plans(
            THREE,
            "sweep.over.model.Small.units=4",
            "sweep.over.model.net.train.epochs=5",
            "sweep.over.model.nvar.delays=6");
    assertEquals(4, ((EsnSettings) plans.get(0).model().settings()).units());
    assertEquals(5, ((NetSettings) plans.get(2).model().settings()).train().epochs());
    assertEquals(6, ((SamplePlugins.NvarSettings) plans.get(1).model().settings()).delays());
  }

  @Test
  void modelsCanBeSweptByAnOverride() {
    List<Plan> plans = plans("data: lorenz\nmodel: esn\n", "sweep.over.model=[nvar, net]");
    assertEquals(List.of("nvar", "net"), plans.stream().map(p -> p.model().id()).toList());
  }

  @Test
  void otherSettingsVaryToo() {
    Sweep sweep =
        resolve(
                """
                data: lorenz
                sweep:
                  over:
                    model: [esn, nvar]
                    data.length: [10, 20]
                    model.ridge: [1e-3]
                """)
            .sweep();
    assertEquals(4, sweep.points().size());
    assertEquals("nvar", sweep.points().get(3).values().get("model"));
    assertEquals(20L, sweep.points().get(3).values().get("data.length"));
  }

  @Test
  void idsThatVaryAreJudgedByWhatFitsToo() {
    List<Plan> plans = plans("data: lorenz\nmodel: esn\nsweep: {over: {model.id: [esn, net]}}\n");
    assertEquals(List.of("mse", "size", "vpt"), metrics(plans.get(0)));
    assertEquals(List.of("size"), metrics(plans.get(1)));
  }

  @Test
  void theRuleOfTheEndMayNameAScoreThatSomeModelsHave() {
    String rule = THREE + "  until: {metric: test.vpt, factor: 2}\n";
    assertEquals("test.vpt", resolve(rule).sweep().until().orElseThrow().key());
    assertEquals(
        "8:19: there is no score 'test.purity'; known: test.mse, test.size, test.bytes,"
            + " test.vpt",
        told(THREE + "  until: {metric: test.purity, factor: 2}\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3                    | 2:23: sweep.over.model must be a list of models; got 3",
        "[]                   | 2:23: sweep.over.model must be a list of models; got a list",
        "[3]                  | 2:24: sweep.over.model must list ids of models, or mappings with"
            + " an id; got 3",
        "[{units: 3}]         | 2:24: sweep.over.model must list ids of models, or mappings with"
            + " an id; got a mapping",
        "[{id: esn, name: 3}] | 2:40: the name of a model must be a text; got 3",
        "[esn, esn]           | 2:29: the models of sweep.over.model must differ in name; got a"
            + " second 'esn': give it a name",
        "[{id: esn, units: 0}, nvar] | 2:41: model.units must be at least 1; got 0",
        "[nvar, {id: esn, unitz: 3}] | 2:40: there is no setting 'model.unitz'; did you mean"
            + " 'units'?",
        "[{id: net, train: {epochs: 0}}] | 2:50: train.epochs must be at least 1; got 0",
        "[{id: esn, train: {epochs: 1}}] | 2:34: there is no setting 'train'; known: units,"
            + " leakRate, spectralRadius, ridge, solver, inputToReadout, washout, connectivity",
      })
  void tellsWhatIsWrongWithAModel(String models, String message) {
    assertEquals(message, told("data: lorenz\nsweep: {over: {model: " + models + "}}\n"));
  }

  @Test
  void tellsWhatFitsNoModel() {
    assertEquals(
        "8:11: the metric 'purity' needs a model that is a Clusterer, which none of the models is",
        told(THREE + "metrics: [purity]\n"));
    assertEquals(
        "8:9: none of the models has a setting 'train.epoch'; did you mean 'epochs'?",
        told(THREE + "train: {epoch: 3}\n"));
  }
}
