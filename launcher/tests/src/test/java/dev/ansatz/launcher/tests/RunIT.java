package dev.ansatz.launcher.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.jr.ob.JSON;
import dev.ansatz.launcher.tests.AnsatzProcess.Result;
import dev.ansatz.launcher.tests.AnsatzProcess.Running;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Runs, as a user gives them to the shell. */
class RunIT {
  private static final String EXPERIMENT =
      """
      title: A small network
      seed: 3
      data: {id: lorenz, length: 1200, split: {train: 0.5}}
      transforms: [standardise]
      model: {id: esn, units: 40, washout: 50, ridge: 1e-8}
      metrics: [mse, nrmse]
      figures: [forecast]
      """;

  private final AnsatzProcess ansatz = AnsatzProcess.ofProduct();

  @Test
  void anExperimentRunsAndRunsAgainToTheSameBytes() throws Exception {
    Files.writeString(ansatz.folder().resolve("small.yaml"), EXPERIMENT);
    Result result = ansatz.run("run", "small.yaml", "--out", "first", "--json").exits(0);
    Map<String, Object> json = JSON.std.mapFrom(result.out());
    assertEquals("FINISHED", json.get("state"));
    assertEquals(3, json.get("seed"));
    Object score = ((Map<?, ?>) json.get("metrics")).get("test.nrmse");
    assertTrue(((Number) score).doubleValue() < 0.1, result.out());

    ansatz.run("run", "small.yaml", "--out", "second", "--json").exits(0);
    assertEquals(files("first"), files("second"));
  }

  /** Returns the bytes of a run by file name, but for the times. */
  private Map<String, List<Byte>> files(String run) throws IOException {
    Path folder = ansatz.folder().resolve(run);
    Map<String, List<Byte>> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        files.put(folder.relativize(path).toString(), bytes(path));
      }
    }
    files.remove("times.json");
    return files;
  }

  private static List<Byte> bytes(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    return Stream.iterate(0, i -> i < bytes.length, i -> i + 1).map(i -> bytes[i]).toList();
  }

  @Test
  void controlCStopsARunAndItsFolderSaysSo() throws Exception {
    String large = EXPERIMENT.replace("1200", "400000").replace("units: 40", "units: 300");
    Files.writeString(ansatz.folder().resolve("large.yaml"), large);
    Running running = ansatz.start("run", "large.yaml", "--out", "stopped");
    running.awaitErr("reading rows");
    running.interrupt();
    running.end().exits(130);
    Path json = ansatz.folder().resolve("stopped/run.json");
    assertEquals("STOPPED", JSON.std.mapFrom(json.toFile()).get("state"));
  }
}
