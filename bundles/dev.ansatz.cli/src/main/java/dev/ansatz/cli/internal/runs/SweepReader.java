package dev.ansatz.cli.internal.runs;

import dev.ansatz.cli.internal.runs.SweepPoint.Spread;
import dev.ansatz.runtime.json.Json;
import dev.ansatz.runtime.json.JsonException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the points of sweeps' folders. */
public final class SweepReader {
  private SweepReader() {}

  /** Reads the points of a sweep's folder; none where it is a run's, or cannot be read. */
  public static List<SweepPoint> read(Path dir) {
    Path record = dir.resolve("sweep.json");
    if (!Files.isRegularFile(record)) {
      return List.of();
    }
    try {
      Map<?, ?> sweep = Tree.map(Json.read(Files.readString(record)));
      Map<?, ?> seconds = seconds(dir.resolve("times.json"));
      return Tree.list(sweep, "points").stream()
          .map(point -> point(Tree.map(point), seconds))
          .toList();
    } catch (IOException | JsonException e) {
      return List.of();
    }
  }

  /** Returns how long the training of each trial took, by the trial's folder. */
  private static Map<?, ?> seconds(Path times) {
    try {
      return Tree.map(Tree.map(Json.read(Files.readString(times))).get("trainings"));
    } catch (IOException | JsonException e) {
      return Map.of();
    }
  }

  private static SweepPoint point(Map<?, ?> point, Map<?, ?> seconds) {
    Map<String, Object> values = new LinkedHashMap<>();
    Tree.map(point.get("values")).forEach((address, value) -> values.put("" + address, value));
    Map<String, Spread> scores = new LinkedHashMap<>();
    Tree.map(point.get("scores")).forEach((key, score) -> scores.put("" + key, spread(score)));
    double mean =
        Tree.list(point, "trials").stream()
            .mapToDouble(trial -> Tree.number(seconds, Tree.text(Tree.map(trial), "folder")))
            .filter(Double::isFinite)
            .average()
            .orElse(Double.NaN);
    return new SweepPoint(values, scores, Tree.number(point, "parameters"), mean);
  }

  private static Spread spread(Object score) {
    Map<?, ?> map = Tree.map(score);
    return new Spread(
        Tree.number(map, "mean"),
        Tree.number(map, "sd"),
        (int) Tree.number(map, "n"),
        Tree.text(map, "unit"));
  }
}
