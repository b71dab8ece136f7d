package dev.ansatz.launcher.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.jr.ob.JSON;
import dev.ansatz.launcher.tests.AnsatzProcess.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Sweeps, as a user gives them to the shell. */
class SweepIT {
  private static final String SMALL =
      """
      seed: 3
      data: {id: lorenz, length: 800, split: {train: 0.75}}
      transforms: [standardise]
      figures: []
      """;

  private final AnsatzProcess ansatz = AnsatzProcess.ofProduct();

  private Result run(String text, String out) throws Exception {
    Files.writeString(ansatz.folder().resolve("sweep.yaml"), text);
    return ansatz.run("run", "sweep.yaml", "--out", out, "--quiet");
  }

  private Map<String, Object> record(String out) throws IOException {
    return JSON.std.mapFrom(ansatz.folder().resolve(out).resolve("sweep.json").toFile());
  }

  private List<String> lines(String file) throws IOException {
    return Files.readAllLines(ansatz.folder().resolve(file));
  }

  @Test
  void aRandomSearchWithFoldsRunsAgainToTheSameBytes() throws Exception {
    String text =
        SMALL
            + """
            model: {id: esn, units: 20, washout: 20}
            metrics: [nrmse]
            sweep:
              sample:
                count: 5
                over:
                  model.solver: [qr, normal-equations]
                  model.ridge: {from: 1e-9, to: 1e-3, scale: log}
                  model.leakRate: {from: 0.2, to: 1, when: {model.solver: qr}}
              folds: {count: 2}
            """;
    run(text, "first").exits(0);
    assertEquals(6, lines("first/points.csv").size());
    assertEquals(11, lines("first/trials.csv").size());
    assertTrue(Files.exists(ansatz.folder().resolve("first/figures/parallel-coordinates.png")));
    run(text, "second").exits(0);
    assertEquals(contents("first"), contents("second"));
  }

  /** Returns what stands in a sweep's folder but for the times. */
  private Map<String, Integer> contents(String out) throws IOException {
    Path folder = ansatz.folder().resolve(out);
    Map<String, Integer> contents = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        if (!path.endsWith("times.json")) {
          contents.put(
              folder.relativize(path).toString(),
              java.util.Arrays.hashCode(Files.readAllBytes(path)));
        }
      }
    }
    return contents;
  }

  @Test
  void partialFailureIsToldWithEveryReason() throws Exception {
    String text =
        SMALL
            + """
            model: {id: esn, units: 20}
            metrics: [nrmse]
            sweep: {over: {model.washout: [20, 5000]}, figures: []}
            """;
    Result result = run(text, "partial").exits(8);
    assertTrue(result.err().contains("1 of 2 trials failed: 002: "), result.err());
    Map<String, Object> record = record("partial");
    assertEquals("FAILED", record.get("state"));
    assertEquals(8, record.get("exit"));
    String report = Files.readString(ansatz.folder().resolve("partial/report.html"));
    assertTrue(report.contains("1 of 2 trials failed: 002: "), report);
  }

  @Test
  void modelsAreComparedInOneTable() throws Exception {
    String text =
        SMALL
            + """
            metrics: [nrmse]
            sweep:
              over:
                model:
                  - {id: esn, name: Reservoir, units: 20, washout: 20}
                  - {id: nvar, delays: 2}
            """;
    Result result = run(text, "study").exits(0);
    assertTrue(result.out().contains("Reservoir"), result.out());
    List<String> points = lines("study/points.csv");
    assertTrue(points.get(0).startsWith("model,n,parameters,test.nrmse"), points.get(0));
    assertTrue(points.get(1).startsWith("Reservoir,1,"), points.get(1));
    assertTrue(points.get(2).startsWith("nvar,1,"), points.get(2));
  }

  @Test
  void poorTrialsOfDigitsAreEndedEarly() throws Exception {
    String text =
        """
        data: {id: digits}
        model: {id: vae, units: [8], latents: 2}
        train: {epochs: 8, batchSize: 200}
        metrics: [elbo]
        figures: []
        sweep:
          over: {train.learningRate: [1e-6, 1e-2, 1e-5, 3e-3]}
          prune: {rule: halving, metric: train.elbo, at: [0.25, 0.5]}
        """;
    run(text, "pruned").exits(0);
    List<String> states =
        lines("pruned/trials.csv").stream().skip(1).map(line -> line.split(",")[4]).toList();
    assertEquals(List.of("PRUNED", "FINISHED", "PRUNED", "PRUNED"), states);
  }
}
