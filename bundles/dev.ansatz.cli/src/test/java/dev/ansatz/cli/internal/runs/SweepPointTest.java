package dev.ansatz.cli.internal.runs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ansatz.cli.internal.TestShell;
import dev.ansatz.runtime.json.Json;
import dev.ansatz.runtime.store.RunStore;
import dev.ansatz.runtime.store.internal.index.StoreService;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SweepPointTest {
  private static final String SWEEP =
      """
      {"state": "FINISHED", "reason": "", "title": "Sizes", "seed": 1, "points": [
        {"values": {"model.units": 500},
         "scores": {"test.mse": {"mean": 0.25, "sd": 0.125, "n": 2, "unit": ""},
                    "test.vpt": {"mean": 3.5, "sd": null, "n": 1, "unit": "s"}}},
        {"values": {"model.units": 375},
         "scores": {"test.mse": {"mean": "NaN", "sd": null, "n": 1, "unit": ""}}}]}
      """;

  @TempDir Path home;

  @Test
  void showsARowForEachPoint() throws IOException {
    Files.writeString(home.resolve("sweep.json"), SWEEP);
    assertEquals(
        List.of(
            "model.units  test.mse         test.vpt / s",
            "500          0.2500 ± 0.1250  3.500",
            "375          NaN              -"),
        SweepTable.lines(SweepReader.read(home)));
  }

  @Test
  void aWideTableOfFewPointsIsTurned() throws IOException {
    String unit = "nats, " + "x".repeat(120);
    Files.writeString(
        home.resolve("sweep.json"),
        """
        {"points": [
          {"values": {"model": "VAE"}, "scores": {"test.a": {"mean": 2, "n": 1, "unit": "UNIT"}}},
          {"values": {"model": "gmm"}, "scores": {"test.a": {"mean": 3, "n": 1, "unit": "UNIT"}}}]}
        """
            .replace("UNIT", unit));
    assertEquals(
        List.of("model" + " ".repeat(132) + "VAE    gmm", "test.a / " + unit + "  2.000  3.000"),
        SweepTable.lines(SweepReader.read(home)));
  }

  @Test
  void showsModelsWithTheirSizesAndTimes() throws IOException {
    Files.writeString(
        home.resolve("sweep.json"),
        """
        {"points": [
          {"values": {"model": "VAE"}, "parameters": 709588,
           "scores": {"test.size": {"mean": 2, "sd": null, "n": 1, "unit": "m"}},
           "trials": [{"folder": "trials/001"}, {"folder": "trials/002"}]},
          {"values": {"model": "gmm"}, "parameters": null,
           "scores": {"test.size": {"mean": 3, "sd": null, "n": 1, "unit": "s"}},
           "trials": [{"folder": "trials/003"}]}]}
        """);
    Files.writeString(
        home.resolve("times.json"), "{\"trainings\": {\"trials/001\": 1, \"trials/002\": 2}}");
    List<SweepPoint> points = SweepReader.read(home);
    assertEquals(
        List.of(
            "model  test.size / m  test.size / s  parameters  training / s",
            "VAE    2.000          -              709588      1.500",
            "gmm    -              3.000          -           -"),
        SweepTable.lines(points));
    assertEquals(709588L, points.get(0).toMap().get("parameters"));
    assertEquals(1.5, points.get(0).toMap().get("trainingSeconds"));
  }

  @Test
  void showsASweepToProgramsAndPeople() throws IOException {
    Path dir = Files.createDirectories(home.resolve("runs/s"));
    Files.writeString(dir.resolve("sweep.json"), SWEEP);
    TestShell shell = new TestShell(home).with(RunStore.class, new StoreService());
    Map<?, ?> object = (Map<?, ?>) Json.read(shell.run("runs", "show", "s", "--json").out());
    Map<?, ?> first = (Map<?, ?>) ((List<?>) object.get("points")).get(0);
    assertEquals(Map.of("model.units", 500), first.get("values"));
    Map<?, ?> mse = (Map<?, ?>) ((Map<?, ?>) first.get("scores")).get("test.mse");
    assertEquals(Map.of("mean", 0.25, "sd", 0.125, "n", 2, "unit", ""), mse);
    assertEquals(
        3, shell.run("runs", "show", "s").out().lines().filter(l -> l.startsWith("  ")).count());
  }

  @Test
  void aRunHasNone() throws IOException {
    assertEquals(List.of(), SweepReader.read(home));
    Files.writeString(home.resolve("sweep.json"), "{\"points\": 3}");
    assertEquals(List.of(), SweepReader.read(home));
  }
}
