package dev.ansatz.runtime.experiment.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.ansatz.runtime.engine.ExitCode;
import dev.ansatz.runtime.experiment.ExperimentException;
import dev.ansatz.runtime.experiment.ExperimentRequest;
import dev.ansatz.runtime.experiment.Mistake;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MistakesTest {
  private static final String BASE = "data: lorenz\nmodel: esn\n";

  private static void resolve(String text, String... overrides) {
    new ResolverService(SamplePlugins.registry())
        .resolve(
            new ExperimentRequest(
                "a.yaml",
                text,
                Optional.empty(),
                List.of(overrides),
                OptionalLong.empty(),
                Optional.empty()));
  }

  private static String told(String text, String... overrides) {
    return assertThrows(ExperimentException.class, () -> resolve(text, overrides)).getMessage();
  }

  @Test
  void tellsAllMistakesOfAFileAtOnceInTheOrderOfItsLines() {
    String text =
        """
        seed: many
        titel: T
        data:
          id: lorenz
          lenght: 5
          split: {train: 2}
        transforms: [standardize]
        model:
          id: esn
          spectralRaduis: 0.1
          ridge: -1
          solver: svd
        metrics: [mse, {id: vpt, starts: 0}]
        splits: [validate]
        run: {treads: 2}
        expect: {test.mse: 0.1}
        """;
    ExperimentException e = assertThrows(ExperimentException.class, () -> resolve(text));
    assertEquals(
        List.of(
            new Mistake(1, 7, "seed must be a whole number; got \"many\""),
            new Mistake(2, 1, "there is no section 'titel'; did you mean 'title'?"),
            new Mistake(5, 3, "there is no setting 'data.lenght'; did you mean 'length'?"),
            new Mistake(6, 18, "data.split.train must be above 0 and at most 1; got 2"),
            new Mistake(
                7,
                14,
                "there is no transform 'standardize'; did you mean 'standardise'? known"
                    + " transforms: noise, standardise"),
            new Mistake(
                10,
                3,
                "there is no setting 'model.spectralRaduis'; did you mean 'spectralRadius'?"),
            new Mistake(11, 10, "model.ridge must be at least 0; got -1"),
            new Mistake(12, 11, "model.solver must be one of qr, normal-equations; got \"svd\""),
            new Mistake(13, 34, "metrics.vpt.starts must be at least 1; got 0"),
            new Mistake(14, 10, "splits must be among train, validation, test; got \"validate\""),
            new Mistake(15, 7, "there is no setting 'run.treads'; did you mean 'threads'?"),
            new Mistake(
                16,
                20,
                "expect.test.mse must be a comparison in quotes, such as \">= 17\"; got 0.1")),
        e.mistakes());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "units: 1.5          | model.units must be a whole number; got 1.5",
        "units: \"500\"      | model.units must be a whole number; got \"500\"",
        "units: 1_000        | model.units must be a whole number; got \"1_000\"",
        "units: 3000000000   | model.units must be at most 2147483647; got 3000000000",
        "units: 1e99         | model.units must be a whole number; got 1e99",
        "units: [1]          | model.units must be a whole number; got a list",
        "units: {a: 1}       | model.units must be a whole number; got a mapping",
        "units:              | model.units must be a whole number; got nothing",
        "units: true         | model.units must be a whole number; got true",
        "washout: -1         | model.washout must be at least 0; got -1",
        "washout: some       | model.washout must be a whole number; got \"some\"",
        "leakRate: fast      | model.leakRate must be a number; got \"fast\"",
        "leakRate: 0         | model.leakRate must be above 0 and at most 1; got 0",
        "leakRate: .nan      | model.leakRate must be above 0 and at most 1; got .nan",
        "ridge: -.inf        | model.ridge must be at least 0; got -.inf",
        "ridge: 1e999        | model.ridge must be at least 0; got 1e999",
        "connectivity: 2     | model.connectivity must be above 0 and at most 1; got 2",
        "inputToReadout: yes | model.inputToReadout must be true or false; got \"yes\"",
        "inputToReadout: 1   | model.inputToReadout must be true or false; got 1",
        "solver: QR          | model.solver must be one of qr, normal-equations; got \"QR\"; did"
            + " you mean 'qr'?",
        "solver: normal_equations | model.solver must be one of qr, normal-equations; got"
            + " \"normal_equations\"; did you mean 'normal-equations'?",
        "solver: 3           | model.solver must be one of qr, normal-equations; got 3",
        "ridge: 2            | model.ridge must be at most 1 with qr; got 2.0",
        "xyz: 2              | there is no setting 'model.xyz'; known: units, leakRate,"
            + " spectralRadius, ridge, solver, inputToReadout, washout, connectivity",
        "spectral_radius: 1  | there is no setting 'model.spectral_radius'; did you mean"
            + " 'spectralRadius'?",
        "train: 2            | the settings of the training must stand in the section 'train';"
            + " got 'model.train'",
      })
  void tellsWhatIsWrongWithASetting(String setting, String message) {
    int column = message.startsWith("there is") || message.startsWith("the set") ? 3 : -1;
    ExperimentException e =
        assertThrows(
            ExperimentException.class,
            () -> resolve("data: lorenz\nmodel:\n  id: esn\n  " + setting + "\n"));
    assertEquals(1, e.mistakes().size(), e.getMessage());
    Mistake mistake = e.mistakes().get(0);
    assertEquals(message, mistake.message());
    assertEquals(4, mistake.line());
    assertEquals(column == 3 ? 3 : valueColumn(setting), mistake.column());
  }

  /** An empty value is where its key's colon ends. */
  private static int valueColumn(String setting) {
    int colon = setting.indexOf(':');
    return setting.endsWith(":") ? colon + 4 : colon + 5;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "widths: [1, 0]   | 3:30 | model.widths[1] must be at least 1; got 0",
        "widths: [1, a]   | 3:30 | model.widths[1] must be a whole number; got \"a\"",
        "widths: 3        | 3:26 | model.widths must be a list; got 3",
        "names: [a, 3]    | 3:29 | model.names[1] must be a text, in quotes; got 3",
        "names: [null]    | 3:26 | model.names[0] must be a text; got nothing",
      })
  void tellsWhatIsWrongWithAList(String setting, String position, String message) {
    assertEquals(
        position + ": " + message, told("data: lorenz\n\nmodel: {id: net, " + setting + "}\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "train: {epochs: 0}     | 3:17: train.epochs must be at least 1; got 0",
        "train: {epoch: 1}      | 3:9: there is no setting 'train.epoch'; did you mean 'epochs'?",
        "train: {rates: [1, 0]} | 3:20: train.rates[1] must be above 0; got 0",
        "train: 3               | 3:8: train must be a mapping of settings; got 3",
      })
  void tellsWhatIsWrongWithTheTraining(String section, String message) {
    assertEquals(message, told("data: lorenz\nmodel: net\n" + section + "\n"));
  }

  @Test
  void aModelWithoutTrainingHasNoSuchSection() {
    assertEquals(
        "3:1: there is no setting 'train'; known: units, leakRate, spectralRadius, ridge, solver,"
            + " inputToReadout, washout, connectivity",
        told(BASE + "train: {epochs: 1}\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "metrics: mse            | 3:10: metrics must be a list; got \"mse\"",
        "metrics: [mse, mse]     | 3:16: the metric 'mse' must be listed once; got it again",
        "metrics: [[mse]]        | 3:11: metrics must be the id of a metric, or a mapping with an"
            + " id; got a list",
        "metrics: [{starts: 3}]  | 3:11: metrics must be the id of a metric, or a mapping with an"
            + " id; got a mapping",
        "metrics: [3]            | 3:11: metrics must be the id of a metric, or a mapping with an"
            + " id; got 3",
        "figures: [attractor, attractor] | 3:22: the figure 'attractor' must be listed once; got"
            + " it again",
        "splits: []              | 3:9: splits must be a list of one or more of train, validation,"
            + " test; got a list",
        "splits: [test, test]    | 3:16: splits must be a list without repetition; got \"test\"",
        "expect: 3               | 3:9: expect must be a mapping of scores to gates; got 3",
        "expect: {tset.mse: < 1} | 3:10: there is no score 'tset.mse'; did you mean 'test.mse'?",
        "expect: {train.mse: < 1} | 3:10: there is no score 'train.mse'; known: test.mse,"
            + " test.size, test.bytes, test.vpt",
        "run: [1]                | 3:6: run must be a mapping of settings; got a list",
        "run: {timeLimit: 0}     | 3:18: run.timeLimit must be above 0; got 0",
        "title: [a]              | 3:8: title must be a text; got a list",
        "title: 2024             | 3:8: title must be a text, in quotes; got 2024",
        "seed: 99999999999999999999 | 3:7: seed must be a whole number; got 99999999999999999999",
      })
  void tellsWhatIsWrongWithASection(String section, String message) {
    assertEquals(message, told(BASE + section + "\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "3                             | 3:8: sweep must be a mapping; got 3",
        "{over: 3}                     | 3:15: sweep.over must be a mapping of addresses to"
            + " values; got 3",
        "{over: {model.units: 3}}      | 3:29: sweep.over.model.units must be a list of values, or"
            + " {from, factor, count}; got 3",
        "{over: {model.unit: [3]}}     | 3:16: there is no setting 'model.unit'; did you mean"
            + " 'model.units'?",
        "{over: {model.units: [3, 0]}} | 3:33: model.units must be at least 1; got 0",
        "{over: {model.units: {from: 3}}} | 3:29: sweep.over.model.units must have from, factor"
            + " and count; got no factor and no count",
        "{over: {model.units: {from: 3, factor: 0, count: 2}}} | 3:47:"
            + " sweep.over.model.units.factor must be above 0; got 0",
        "{over: {model.id: [esn, 3]}}  | 3:32: model.id must be the id of a model; got 3",
        "{folds: {kind: random}}       | 3:23: sweep.folds.kind must be one of automatic,"
            + " contiguous, shuffled, stratified, forward; got \"random\"",
        "{folds: 3}                    | 3:16: sweep.folds must be a mapping of settings; got 3",
        "{repeats: 0}                  | 3:18: sweep.repeats must be at least 1; got 0",
        "{repeat: 3}                   | 3:9: there is no setting 'sweep.repeat'; did you mean"
            + " 'repeats'?",
        "{repeats: 20000}              | 3:8: a sweep must have at most 10000 trials; got 20000",
        "{until: {metric: test.msx}}   | 3:25: there is no score 'test.msx'; did you mean"
            + " 'test.mse'?",
        "{until: {metric: test.mse, factor: 0}} | 3:43: sweep.until.factor must be above 0; got 0",
      })
  void tellsWhatIsWrongWithASweep(String sweep, String message) {
    assertEquals(message, told(BASE + "sweep: " + sweep + "\n"));
  }

  @Test
  void tellsWhatIsWrongWithAPruning() {
    assertEquals(
        "3:37: there is no score 'test.msee'; did you mean 'test.mse'?",
        told(BASE + "sweep: {repeats: 3, prune: {metric: test.msee}}\n"));
    assertEquals(
        "3:39: sweep.prune.at must be one ascending number or more, above 0 and below 1; got [0.5,"
            + " 0.25]",
        told(BASE + "sweep: {prune: {metric: test.mse, at: [0.5, 0.25]}}\n"));
    assertEquals(
        "3:9: a sweep must have until, which ends it after a point, or prune, which ends trials; got"
            + " both",
        told(BASE + "sweep: {prune: {metric: test.mse}, until: {metric: test.mse}}\n"));
  }

  @Test
  void tellsThatAModelCannotLearnFromTheData() {
    assertEquals(
        "2:8: the model 'esn' needs data for forecasting; 'pictures' is for density",
        told("data: pictures\nmodel: esn\n"));
    resolve("data: npy-series\nmodel: esn\n");
  }

  @Test
  void tellsWhatIsWrongWithAFold() {
    assertEquals(
        "3:26: fold.number must be at most the count of folds, 2; got 3",
        told(BASE + "fold: {count: 2, number: 3}\n"));
    assertEquals(
        "3:16: an experiment must have a section fold, for one fold, or sweep.folds, for all; got"
            + " both",
        told(BASE + "sweep: {folds: {count: 3}}\nfold: {number: 2}\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "model.units      | an override must be address=value; got model.units",
        "=3               | an override must be address=value; got =3",
        "model.unitz=3    | there is no setting 'model.unitz'; did you mean 'units'?",
        "modl.units=3     | there is no section 'modl'; did you mean 'model'?",
        "model.units=x    | model.units must be a whole number; got \"x\"",
        "model.units=     | model.units must be a whole number; got nothing",
        "model.units.x=3  | model.units must be a whole number; got a mapping",
        "model..units=3   | there is no setting 'model.'; known: units, leakRate, spectralRadius,"
            + " ridge, solver, inputToReadout, washout, connectivity",
        "metrics.vpx.starts=3 | there is no 'vpx' in metrics; did you mean 'vpt'?",
        "metrics.vpt.start=3  | there is no setting 'metrics.vpt.start'; did you mean 'starts'?",
        "seed.x=3         | seed must be a whole number; got a mapping",
        "model.units=[1   | this is not YAML: expected ',' or ']', but got <stream end>",
        "transforms.noise.sd=1 | there is no 'noise' in transforms",
        "train.epochs=1   | there is no setting 'train'; known: units, leakRate, spectralRadius,"
            + " ridge, solver, inputToReadout, washout, connectivity",
      })
  void tellsWhatIsWrongWithAnOverride(String override, String message) {
    assertEquals(message, told(BASE + "transforms: []\n", override));
  }

  @Test
  void aSingleValueHasNoSettings() {
    assertEquals(
        "there is no setting 'seed.x': seed is a single value", told(BASE + "seed: 3", "seed.x=1"));
  }

  @Test
  void anItemThatStandsTwiceCannotBeAddressed() {
    assertEquals(
        "'noise' must stand once in transforms to be addressed; got 2",
        told(BASE + "transforms: [noise, noise]", "transforms.noise.sd=1"));
  }

  @Test
  void whatModelsCannotDoCannotBeJudged() {
    assertEquals(
        "2:11: the metric 'mse' needs a model that is a Forecaster, which those of 'net' are not\n"
            + "3:11: the figure 'attractor' needs a model that is a Forecaster, which those of"
            + " 'net' are not",
        told("data: lorenz\nmetrics: [mse]\nfigures: [attractor]\nmodel: net\n"));
  }

  @Test
  void dataAndModelMustBeSaid() {
    assertEquals(
        "1:1: the experiment must have a section 'data' with the id of a dataset; got none\n"
            + "1:1: the experiment must have a section 'model' with the id of a model; got none",
        told(""));
    assertEquals(
        "1:1: the experiment must have a section 'data' with the id of a dataset; got none\n"
            + "2:8: model must be the id of a model, or a mapping with an id; got a mapping",
        told("data:\nmodel: {units: 3}\n"));
  }

  @Test
  void anExperimentMustBeAMapping() {
    assertEquals("1:1: an experiment must be a mapping; got a list", told("- a\n- b\n"));
    assertEquals("2:1: an experiment must be a mapping; got \"lorenz\"", told("# c\nlorenz\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "model:\\n\\tunits: 3    | 2:1: a tab must not indent YAML; use spaces",
        "model: {units: 3        | 1:17: this is not YAML: expected ',' or '}', but got <stream end>",
        "model: [3]]             | 1:11: this is not YAML: expected <block end>, but found ']'",
        "a: b: c                 | 1:5: this is not YAML: mapping values are not allowed here",
        "model: *x               | 1:8: this is not YAML: found undefined alias x",
        "model: 3\\nmodel: 4     | 2:1: the key 'model' stands twice; first in line 1",
        "a: {b: 1, c: 2, b: 3}   | 1:17: the key 'b' stands twice; first in line 1",
        "a: &x [*x]              | 1:4: an alias must not stand within what it stands for",
        "[a]: 3                  | 1:1: a key must be a single word",
        "a: !!int many           | 1:4: the tag tag:yaml.org,2002:int must not be used here",
        "a: !who many            | 1:4: the tag !who must not be used here",
        "a: \\u0007              | 1:4: the character U+0007 must not stand in YAML",
        "expect: {test.mse: >= 17} | 1:20: a comparison must stand in quotes, such as \">= 17\"",
        "expect:\\n  test.mse: >= 17 | 2:14: a comparison must stand in quotes, such as \">= 17\"",
        "a: 1\\n---\\nb: 2       | 2:1: an experiment must be a single YAML document; got another",
      })
  void tellsWhereATextIsNotYaml(String text, String message) {
    assertEquals(
        message, told(text.replace("\\n", "\n").replace("\\t", "\t").replace("\\u0007", "\u0007")));
  }

  @Test
  void depthHasALimit() {
    assertEquals(
        "1:1: lists and mappings are nested too deeply", told("a: " + "[".repeat(100_000)));
  }

  @Test
  void aMissingPluginAloneIsThePluginsFault() {
    ExperimentException e =
        assertThrows(ExperimentException.class, () -> resolve("data: lorenz\nmodel: {id: esnn}\n"));
    assertEquals(
        "2:13: there is no model 'esnn'; did you mean 'esn'? known models: esn, net, nvar",
        e.getMessage());
    assertEquals(ExitCode.PLUGIN, e.exitCode());
    assertEquals(
        "there is no model 'transformer'; known models: esn, net, nvar",
        told(BASE, "model.id=transformer"));
  }

  @Test
  void aMissingPluginAmongMistakesIsOneOfThem() {
    assertEquals(
        "1:7: there is no dataset 'x'; known datasets: lorenz, npy-series, pictures\n"
            + "3:7: seed must be a whole number; got \"y\"",
        told("data: x\nmodel: esn\nseed: y\n"));
  }
}
