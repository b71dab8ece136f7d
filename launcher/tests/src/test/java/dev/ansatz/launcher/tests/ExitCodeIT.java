package dev.ansatz.launcher.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.jr.ob.JSON;
import dev.ansatz.launcher.tests.AnsatzProcess.Result;
import dev.ansatz.launcher.tests.AnsatzProcess.Running;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every exit code, as the shell gets it from the launcher. */
class ExitCodeIT {
  private static final String ESN =
      """
      data: {id: lorenz, length: 1200, split: {train: 0.5}}
      transforms: [standardise]
      model: {id: esn, units: 40, washout: 50, ridge: 1e-8}
      metrics: [mse]
      figures: []
      """;

  private final AnsatzProcess ansatz = AnsatzProcess.ofProduct();

  private Result run(String experiment) throws IOException, InterruptedException {
    Files.writeString(ansatz.folder().resolve("it.yaml"), experiment);
    return ansatz.run("run", "it.yaml", "--out", "it", "--json", "--quiet");
  }

  private static void assertFailed(Result result, int code, String state, String reason)
      throws IOException {
    Map<String, Object> outcome = JSON.std.mapFrom(result.exits(code).out());
    assertEquals(state, outcome.get("state"), result.out());
    assertTrue(outcome.get("reason").toString().contains(reason), result.out());
  }

  @Test
  void code0WhereAllIsWell() throws Exception {
    run(ESN).exits(0);
  }

  @Test
  void code2ForAnInvalidExperiment() throws Exception {
    assertFailed(run(ESN.replace("units: 40", "units: 0")), 2, "FAILED", "units");
  }

  @Test
  void code3ForInputThatIsMissing() throws Exception {
    String experiment = ESN.replaceFirst("data: .*", "data: {id: npy-series, path: nowhere.npy}");
    assertFailed(run(experiment), 3, "FAILED", "nowhere.npy");
  }

  @Test
  void code4ForAPluginThatIsMissing() throws Exception {
    assertFailed(run(ESN.replace("id: esn", "id: esm")), 4, "FAILED", "esm");
  }

  @Test
  void code5WhereResultsCannotBeWritten() throws Exception {
    Files.writeString(ansatz.folder().resolve("it.yaml"), ESN.replace("units: 40", "units: 300"));
    Result result =
        ansatz.limitingFiles(64).run("run", "it.yaml", "--out", "it", "--json", "--quiet");
    assertFailed(result, 5, "FAILED", "model.safetensors cannot be written");
    Map<String, Object> record = JSON.std.mapFrom(ansatz.folder().resolve("it/run.json").toFile());
    assertEquals("FAILED", record.get("state"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          id: digits                              | id: vae, units: [16]             | encoder/
          id: digits                              | id: cnn                          | network/
          id: accelerometer                       | id: rnn-classifier, network: {units: [4]}          | network/
          id: accelerometer, regimes: changing    | id: rnn-labeller, network: {units: [4]}            | network/
          id: adding, length: 10                  | id: rnn-regressor, network: {units: [4]}           | network/
          id: lorenz, length: 1200                | id: rnn-forecaster, network: {units: [4]}          | network/
          """)
  void code6ForADivergenceOfAnyNetworkWithItsStepAndTensor(String data, String model, String tensor)
      throws Exception {
    String experiment =
        """
        data: {%s}
        model: {%s}
        train: {epochs: 2, learningRate: 1.0e+38}
        figures: []
        """;
    Result result = run(experiment.formatted(data, model));
    assertFailed(result, 6, "DIVERGED", "at step 1, in epoch 1, ");
    assertFailed(result, 6, "DIVERGED", tensor);
    assertFailed(result, 6, "DIVERGED", "after its update must be finite; it is not: lower");
  }

  @Test
  void code6NamesTheRowOfAnInputThatIsNotFinite() throws Exception {
    String experiment =
        """
        data: {id: digits}
        model: {id: cnn, augment: [noise 1e300]}
        figures: []
        """;
    assertFailed(
        run(experiment), 6, "DIVERGED", "at step 1, in epoch 1, the input 'inputs' in row ");
  }

  @Test
  void code7WhereAnExpectationIsNotMet() throws Exception {
    assertFailed(run(ESN + "expect: {test.mse: \"< 0\"}\n"), 7, "FINISHED", "test.mse < 0");
  }

  @Test
  void code8WherePartOfASweepFails() throws Exception {
    String sweep = "sweep: {over: {model.washout: [50, 100000]}, figures: []}\n";
    assertFailed(run(ESN + sweep), 8, "FAILED", "1 of 2 trials failed");
  }

  @Test
  void code70ForAnInternalError() throws Exception {
    ansatz.with("ANSATZ_JAVA", "/nowhere/jdk").run("list", "models").exits(70);
  }

  @ParameterizedTest
  @ValueSource(strings = {"INT", "TERM", "HUP"})
  void code130WhereTheProcessIsAskedToEnd(String signal) throws Exception {
    String large = ESN.replace("1200", "400000").replace("units: 40", "units: 300");
    Files.writeString(ansatz.folder().resolve("large.yaml"), large);
    Running running = ansatz.start("run", "large.yaml", "--out", "it", "--json");
    running.awaitErr("reading rows");
    running.signal(signal);
    assertFailed(running.end(), 130, "STOPPED", "stopped on request");
  }
}
