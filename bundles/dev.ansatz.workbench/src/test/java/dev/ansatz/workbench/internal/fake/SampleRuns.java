package dev.ansatz.workbench.internal.fake;

import dev.ansatz.runtime.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Folders as runs leave them, in a workspace. */
public final class SampleRuns {
  private static final int STEPS = 60;

  private SampleRuns() {}

  /**
   * What is to be told of a run.
   *
   * @param name names the experiment
   * @param state how it ended: {@code "FINISHED"}
   * @param units a setting of its model
   * @param seed its seed
   * @param vpt its score, in Lyapunov times
   */
  public record Told(String name, String state, int units, long seed, double vpt) {}

  /** Writes the folder of a run. */
  public static Path run(Path workspace, String id, Told told, String started, String ended) {
    return write(workspace.resolve("runs").resolve(id), told, started, ended);
  }

  /** Writes the folder of a sweep of three trials. */
  public static Path sweep(Path workspace, String id, String started) {
    Path dir = workspace.resolve("runs").resolve(id);
    for (int i = 1; i <= 3; i++) {
      Told told = new Told("units-sweep", "FINISHED", 250 * i, i, 3 + i);
      write(dir.resolve("trials").resolve("%03d".formatted(i)), told, started, started);
    }
    Map<String, Object> record =
        Map.of("state", "FINISHED", "reason", "", "name", "units-sweep", "title", "A sweep");
    text(dir, "sweep.json", Json.text(record));
    text(dir, "times.json", "{\"started\": \"%s\", \"ended\": \"%s\"}".formatted(started, started));
    return dir;
  }

  private static Path write(Path dir, Told told, String started, String ended) {
    Map<String, Object> record = new LinkedHashMap<>();
    record.put("state", told.state());
    record.put("reason", reason(told.state()));
    record.put("name", told.name());
    record.put("title", "An echo state network learns the Lorenz attractor");
    record.put("seed", told.seed());
    record.put("dataSeed", told.seed());
    record.put("data", plugin("lorenz", Map.of("length", 20_000)));
    record.put("model", plugin("esn", new TreeMap<>(Map.of("units", told.units(), "leak", 1))));
    record.put(
        "dataset",
        Map.of(
            "title",
            "Lorenz attractor",
            "origin",
            "made",
            "sha256",
            "abc",
            "parts",
            Map.of("train", part(5_000), "test", part(15_000))));
    if (told.state().equals("FINISHED")) {
      Map<String, Object> scores = new LinkedHashMap<>();
      scores.put("test.vpt", score(told.vpt(), "Λt", "higher"));
      scores.put("test.mse", score(1e-4 / told.vpt(), "", "lower"));
      record.put("scores", scores);
    }
    text(dir, "run.json", Json.text(record));
    String end = ended.isEmpty() ? "" : ", \"ended\": \"%s\"".formatted(ended);
    text(dir, "times.json", "{\"started\": \"%s\"%s}".formatted(started, end));
    text(dir, "metrics.csv", curves(told));
    text(dir, told.name() + ".yaml", "title: An experiment\nseed: %d\n".formatted(told.seed()));
    return dir;
  }

  private static Map<String, Object> score(double value, String unit, String better) {
    return new TreeMap<>(Map.of("value", value, "unit", unit, "split", "test", "better", better));
  }

  private static Map<String, Object> part(int rows) {
    return Map.of("x", new TreeMap<>(Map.of("type", "F64", "shape", new int[] {rows, 3})));
  }

  private static Map<String, Object> plugin(String id, Map<String, Object> settings) {
    return Map.of("id", id, "bundle", "dev.ansatz." + id, "version", "1", "settings", settings);
  }

  private static String reason(String state) {
    return switch (state) {
      case "FAILED" -> "the training ran out of memory";
      case "DIVERGED" -> "the reading 'loss' became NaN in step 12; lower the rate";
      case "STOPPED" -> "it was stopped by the user";
      default -> "";
    };
  }

  private static String curves(Told told) {
    StringBuilder table = new StringBuilder("step,split,name,value,unit\n");
    for (int step = 1; step <= STEPS; step++) {
      double loss = Math.exp(-step * told.units() / 5e3) + 0.01 / told.vpt();
      table.append("%d,train,loss,%s,nats\n".formatted(step, loss));
    }
    return table.toString();
  }

  /** Writes fifty runs of three experiments. */
  public static void fifty(Path workspace) {
    String[] names = {"lorenz-esn", "lorenz-nvar", "mackey-glass-forecast-with-a-long-name"};
    String[] states = {"FINISHED", "FINISHED", "FINISHED", "STOPPED", "FAILED", "DIVERGED"};
    for (int i = 0; i < 50; i++) {
      String name = names[i % 3];
      Told told =
          new Told(
              name, states[i * 7 % 11 % states.length], 250 * (1 + i % 4), i / 4 + 1, 4 + i % 9);
      String started = "2025-11-%02dT%02d:%02d:00Z".formatted(1 + i / 3, 8 + i % 9, i);
      String ended = "2025-11-%02dT%02d:%02d:%02dZ".formatted(1 + i / 3, 8 + i % 9, i, 2 + i);
      String id = String.format(Locale.ROOT, "%s-202511%02d-%04x", name, 1 + i / 3, 4096 + i);
      run(workspace, id, told, started, ended);
    }
  }

  private static void text(Path dir, String name, String text) {
    try {
      Files.createDirectories(dir);
      Files.writeString(dir.resolve(name), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
