package dev.ansatz.runtime.store.internal;

import dev.ansatz.runtime.json.Json;
import dev.ansatz.runtime.json.JsonException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/** What a sweep wants to know of a run that has ended, read from the run's folder. */
public final class TrialFolder {
  private TrialFolder() {}

  /** Returns how many numbers the training set; empty where the folder does not tell. */
  public static OptionalLong parameters(Path dir) {
    Object count = child(read(dir.resolve("run.json")), "trained", "trainedParameters");
    return count instanceof Number number
        ? OptionalLong.of(number.longValue())
        : OptionalLong.empty();
  }

  /** Returns how long the training took, in seconds; empty where the folder does not tell. */
  public static OptionalDouble trainingSeconds(Path dir) {
    Object time = child(read(dir.resolve("times.json")), "seconds", "training");
    return time instanceof Number number
        ? OptionalDouble.of(number.doubleValue())
        : OptionalDouble.empty();
  }

  private static Object read(Path file) {
    try {
      return Json.read(Files.readString(file));
    } catch (IOException | JsonException e) {
      return Map.of();
    }
  }

  private static Object child(Object value, String... path) {
    Object found = value;
    for (String key : path) {
      found = found instanceof Map<?, ?> map ? map.get(key) : null;
    }
    return found;
  }
}
