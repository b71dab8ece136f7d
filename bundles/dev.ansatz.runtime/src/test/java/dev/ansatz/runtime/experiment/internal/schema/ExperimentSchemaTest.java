package dev.ansatz.runtime.experiment.internal.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.ansatz.runtime.experiment.ExperimentRequest;
import dev.ansatz.runtime.experiment.Experiments;
import dev.ansatz.runtime.experiment.internal.Mistakes;
import dev.ansatz.runtime.experiment.internal.ResolverService;
import dev.ansatz.runtime.experiment.internal.SamplePlugins;
import dev.ansatz.runtime.experiment.internal.yaml.YamlReader;
import dev.ansatz.runtime.json.Json;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema and the resolver must say the same of every file. */
class ExperimentSchemaTest {
  private static final String BASE = "data: lorenz\nmodel: esn\n";

  private final Experiments experiments = new ResolverService(SamplePlugins.registry());
  private final Schema schema =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(Json.text(experiments.schema()), InputFormat.JSON);

  private List<com.networknt.schema.Error> errors(String yaml) {
    Object plain =
        new YamlReader(new Mistakes(), UnaryOperator.identity()).read(yaml).orElseThrow().plain();
    return schema.validate(Json.text(plain), InputFormat.JSON);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "title: T\nseed: 1\ndataSeed: -3\n",
        "transforms: [standardise, {id: noise, sd: 1e-15}, standardise]\n",
        "metrics: [mse, {id: vpt, starts: 3}]\nsplits: [train, test]\nfigures: []\n",
        "run: {threads: 2, timeLimit: null}\n",
        "expect: {test.vpt: '>= 17', test.mse: < 1e-3}\n",
        "sweep: {repeats: 2}\n",
        "sweep: {prune: {rule: median, metric: validation.mse, at: [0.5], warmup: 3}}\n",
        "sweep: {budget: {trials: 3, time: 0.5}}\n",
        "sweep: {folds: {count: 3, kind: forward}}\n",
        "fold: {count: 3, number: 2, kind: stratified}\n",
        "sweep: {sample: {count: 3, over: {model.ridge: {from: 1e-3, to: 1, scale: log}}}}\n",
        "sweep: {sample: {over: {model.solver: [qr], model.units: {values: [3],"
            + " when: {model.solver: qr}}, model.ridge: {from: 0, to: 1,"
            + " when: {model.solver: [qr]}}}}}\n",
        "sweep:\n  over: {model.units: {from: 5, factor: .5, count: 2}, model.ridge: [1, 0]}\n"
            + "  until: {metric: test.mse, factor: 1.1}\n  figures: [score-by-setting]\n",
      })
  void passesWhatTheResolverPasses(String more) {
    experiments.resolve(ExperimentRequest.of("a", BASE + more));
    assertEquals(List.of(), errors(BASE + more));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{id: esn, units: 1000, solver: normal-equations, washout: null, connectivity: 1}",
        "{id: esn, units: 1e3, leakRate: 1, inputToReadout: false}",
        "{id: net, widths: [1, 2], names: [a]}\ntrain: {epochs: 2, rates: [.5]}",
        "nvar",
      })
  void passesGoodModels(String model) {
    String text = "data: {id: lorenz, split: {train: 0.5}}\nmodel: " + model + "\n";
    experiments.resolve(ExperimentRequest.of("a", text));
    assertEquals(List.of(), errors(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "modle: esn\n",
        "title: 3\n",
        "seed: x\n",
        "transforms: noise\n",
        "transforms: [noize]\n",
        "transforms: [{id: noise, sd: -1}]\n",
        "transforms: [{sd: 1}]\n",
        "metrics: [mse, mse]\n",
        "metrics: [{id: vpt, starts: 0}]\n",
        "splits: []\n",
        "splits: [tests]\n",
        "figures: [score-by-setting]\n",
        "run: {threads: 0}\n",
        "run: {timeLimit: 0}\n",
        "run: 3\n",
        "expect: {test.mse: 3}\n",
        "expect: {test.mse: '= 3'}\n",
        "train: {epochs: 3}\n",
        "sweep: {over: {}}\n",
        "sweep: {over: {model.units: []}}\n",
        "sweep: {over: {model.units: {from: 3, count: 3}}}\n",
        "sweep: {repeats: 0}\n",
        "sweep: {prune: {rule: median}}\n",
        "sweep: {prune: {metric: test.mse, at: [1]}}\n",
        "sweep: {prune: {metric: test.mse, keep: 0}}\n",
        "sweep: {budget: {trials: 0}}\n",
        "sweep: {budget: 3}\n",
        "sweep: {folds: 3}\n",
        "sweep: {folds: {count: 1}}\n",
        "fold: {number: 0}\n",
        "sweep: {sample: {count: 3}}\n",
        "sweep: {sample: {count: 0, over: {model.units: [3]}}}\n",
        "sweep: {sample: {over: {model.units: {from: 3}}}}\n",
        "sweep: {sample: {over: {model.ridge: {from: 3, to: 4, scale: loga}}}}\n",
        "sweep: {sample: {over: {model.units: 3}}}\n",
        "sweep: {until: {factor: 2}}\n",
        "sweep: {figures: [attractor]}\n",
        "sweep: {more: 1}\n",
      })
  void refusesWhatTheResolverRefuses(String more) {
    assertRefused(BASE + more);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[esn, nvar]",
        "[{id: esn, name: 'Small', units: 3}, {id: esn, name: Large}, net]",
        "[{id: net, widths: [3], train: {epochs: 2}}, nvar]\n  repeats: 2\ntrain: {rates: [1]}",
      })
  void passesSweepsOverModels(String models) {
    String text = "data: lorenz\nsweep:\n  over:\n    model: " + models + "\n";
    String drawn = "data: lorenz\nsweep: {sample: {over: {model: [esn, net]}}}\n";
    experiments.resolve(ExperimentRequest.of("a", drawn));
    assertEquals(List.of(), errors(drawn));
    experiments.resolve(ExperimentRequest.of("a", text));
    assertEquals(List.of(), errors(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "esn",
        "[esnn]",
        "[{units: 3}]",
        "[{id: esn, name: 3}]",
        "[{id: esn, unitz: 3}]",
        "[{id: esn, train: {epochs: 3}}]",
        "[{id: net, train: {epochs: 0}}]",
      })
  void refusesBadSweepsOverModels(String models) {
    assertRefused("data: lorenz\nsweep: {over: {model: " + models + "}}\n");
  }

  @Test
  void wantsAModelSomewhere() {
    assertRefused("data: lorenz\nsweep: {over: {data.length: [3, 4]}}\n");
    assertRefused("data: lorenz\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "esnn",
        "{units: 3}",
        "{id: esn, unitz: 3}",
        "{id: esn, delays: 3}",
        "{id: esn, units: 0}",
        "{id: esn, units: 1.5}",
        "{id: esn, units: null}",
        "{id: esn, leakRate: 0}",
        "{id: esn, leakRate: 1.01}",
        "{id: esn, solver: QR}",
        "{id: esn, inputToReadout: yes}",
        "{id: net, widths: [0]}",
        "{id: net, widths: 3}",
        "{id: net, names: [3]}",
        "{id: net, train: {epochs: 3}}",
        "net\ntrain: {epochs: 0}",
        "net\ntrain: {epoch: 1}",
        "net\ntrain: {rates: [0]}",
      })
  void refusesBadModels(String model) {
    assertRefused("data: lorenz\nmodel: " + model + "\n");
  }

  private void assertRefused(String text) {
    assertThrows(
        RuntimeException.class, () -> experiments.resolve(ExperimentRequest.of("a", text)));
    assertFalse(errors(text).isEmpty(), text);
  }

  @Test
  void tellsLabelsDefaultsAndRanges() {
    Map<?, ?> definitions = (Map<?, ?>) experiments.schema().get("$defs");
    Map<?, ?> esn = (Map<?, ?>) definitions.get("model.esn");
    assertEquals("Title of esn", esn.get("title"));
    Map<?, ?> settings = (Map<?, ?>) esn.get("properties");
    assertEquals(
        Map.of("title", "Units", "type", "integer", "minimum", 1L, "default", 500),
        settings.get("units"));
    assertEquals(
        Map.of(
            "title",
            "Leak rate",
            "type",
            "number",
            "exclusiveMinimum",
            0L,
            "maximum",
            1L,
            "default",
            0.6),
        settings.get("leakRate"));
    assertEquals(
        Map.of("title", "Washout", "type", List.of("integer", "null"), "minimum", 0L),
        settings.get("washout"));
    assertEquals(
        Map.of("title", "Solver", "enum", List.of("qr", "normal-equations"), "default", "qr"),
        settings.get("solver"));
  }

  @Test
  void isTheSameEachTime() {
    assertEquals(Json.text(experiments.schema()), Json.text(experiments.schema()));
  }
}
