package dev.ansatz.runtime.engine.internal;

import dev.ansatz.runtime.json.Json;
import dev.ansatz.runtime.json.JsonException;
import dev.ansatz.runtime.store.internal.RunFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;

/**
 * What the times of a run that goes on tell of its past.
 *
 * @param started when it first began; empty where nobody knows
 * @param resumed how it went on before
 */
record Past(String started, List<Object> resumed) {
  private static final Past NONE = new Past("", List.of());

  static Past of(RunFolder folder) {
    if (!folder.reopened()) {
      return NONE;
    }
    try {
      Object times = Json.read(Files.readString(folder.dir().resolve(Times.FILE)));
      return times instanceof Map<?, ?> map ? of(map) : NONE;
    } catch (IOException | JsonException e) {
      return NONE;
    }
  }

  private static Past of(Map<?, ?> map) {
    return new Past(
        map.get("started") instanceof String text ? text : "",
        map.get("resumed") instanceof List<?> list ? List.copyOf(list) : List.of());
  }
}
