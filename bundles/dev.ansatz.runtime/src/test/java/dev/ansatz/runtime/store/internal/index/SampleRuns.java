package dev.ansatz.runtime.store.internal.index;

import dev.ansatz.runtime.json.Json;
import dev.ansatz.runtime.store.internal.CurvesFile;
import dev.ansatz.runtime.store.internal.Series;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Folders as runs leave them. */
final class SampleRuns {
  private SampleRuns() {}

  /** Writes a run that has one score and one curve of a few steps. */
  static Path finished(Path workspace, String id, double score) {
    return write(workspace.resolve("runs").resolve(id), "FINISHED", score);
  }

  /** Writes a sweep that has one trial. */
  static Path sweep(Path workspace, String id) {
    Path dir = workspace.resolve("runs").resolve(id);
    write(dir.resolve("trials/001"), "FINISHED", 1);
    text(dir, "sweep.json", Json.text(Map.of("state", "FINISHED", "title", "A sweep")));
    return dir;
  }

  static Path write(Path dir, String state, double score) {
    Map<String, Object> record = new LinkedHashMap<>();
    record.put("state", state);
    record.put("reason", "");
    record.put("name", "sample");
    record.put("title", "A sample");
    record.put("seed", 7);
    record.put("data", Map.of("id", "lorenz", "settings", Map.of("split", Map.of("train", 0.5))));
    record.put("model", Map.of("id", "esn", "settings", Map.of("units", 100 * score)));
    record.put(
        "scores", Map.of("test.vpt", Map.of("value", score, "unit", "steps", "better", "higher")));
    text(dir, "run.json", Json.text(record));
    text(dir, "times.json", "{\"started\": \"2026-01-01T00:00:00Z\", \"process\": 1}");
    text(
        dir,
        "metrics.csv",
        """
        step,split,name,value,unit
        1,train,loss,0.5,nats
        2,train,loss,0.25,nats
        4,train,loss,NaN,nats
        4,test,vpt,%s,steps
        """
            .formatted(score));
    return dir;
  }

  /** Writes the quick file, of other numbers than those in the table. */
  static void curves(Path dir, double value) {
    Series loss = new Series("train", "loss", "nats", new long[] {1, 300}, new double[] {1, value});
    try (OutputStream out = Files.newOutputStream(dir.resolve(CurvesFile.NAME))) {
      CurvesFile.write(List.of(loss), Files.size(dir.resolve("metrics.csv")), out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void text(Path dir, String name, String text) {
    try {
      Files.createDirectories(dir);
      Files.writeString(dir.resolve(name), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
