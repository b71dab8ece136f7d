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
      return Tree.list(sweep, "points").stream().map(Tree::map).map(SweepReader::point).toList();
    } catch (IOException | JsonException e) {
      return List.of();
    }
  }

  private static SweepPoint point(Map<?, ?> point) {
    Map<String, Object> values = new LinkedHashMap<>();
    Tree.map(point.get("values")).forEach((address, value) -> values.put("" + address, value));
    Map<String, Spread> scores = new LinkedHashMap<>();
    Tree.map(point.get("scores")).forEach((key, score) -> scores.put("" + key, spread(score)));
    return new SweepPoint(values, scores);
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
