package dev.ansatz.runtime.engine.internal;

import dev.ansatz.runtime.engine.FolderException;
import dev.ansatz.runtime.engine.RunState;
import dev.ansatz.runtime.json.Json;
import dev.ansatz.runtime.json.JsonException;
import dev.ansatz.runtime.plugins.PluginException;
import dev.ansatz.runtime.store.internal.RunFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Opens the folder of a run or a sweep that is to go on, where what is to be done is what it began
 * with: the same settings, the same plug-ins in the same versions. Otherwise its results would be
 * of neither.
 */
final class Reopening {
  private static final List<String> OF_THE_END =
      List.of(
          "state",
          "exit",
          "reason",
          "expectations",
          "dataset",
          "trained",
          "steps",
          "epochs",
          "scores",
          "warnings",
          "files",
          "points");

  private Reopening() {}

  /**
   * Opens it.
   *
   * @param name the name of its record: {@code "run.json"}
   * @param now what the record would be if it began now
   * @throws FolderException where it is no run's, has finished, or is in use
   * @throws PluginException where a plug-in's version has changed
   */
  static RunFolder open(Path dir, String name, Map<String, Object> now) {
    Map<?, ?> then = read(dir, name);
    if (RunState.FINISHED.name().equals(then.get("state"))) {
      throw new FolderException(
          "the run in %s has finished: there is nothing to go on with".formatted(dir));
    }
    checkPlugins(dir, Versions.in(then), Versions.in(now));
    checkSettings(dir, then, (Map<?, ?>) Json.read(Json.text(now)));
    return RunFolder.reopen(dir);
  }

  private static Map<?, ?> read(Path dir, String name) {
    try {
      return (Map<?, ?>) Json.read(Files.readString(dir.resolve(name)));
    } catch (IOException | JsonException | ClassCastException e) {
      throw new FolderException(
          "%s must be the folder of a run that was interrupted: its %s cannot be read"
              .formatted(dir, name));
    }
  }

  private static void checkPlugins(Path dir, Map<String, String> then, Map<String, String> now) {
    for (Map.Entry<String, String> plugin : then.entrySet()) {
      String present = now.getOrDefault(plugin.getKey(), plugin.getValue());
      if (!present.equals(plugin.getValue())) {
        throw new PluginException(
            "the run in %s began with the bundle %s %s, and there is %s now: install that version, or begin a new run"
                .formatted(dir, plugin.getKey(), plugin.getValue(), present));
      }
    }
  }

  private static void checkSettings(Path dir, Map<?, ?> then, Map<?, ?> now) {
    Map<Object, Object> before = new TreeMap<>(then);
    before.keySet().removeAll(OF_THE_END);
    before.forEach(
        (key, value) -> {
          boolean unknown = key.equals("kernels") && (value == null || now.get(key) == null);
          if (!unknown && !Objects.equals(value, now.get(key))) {
            throw new FolderException(
                "the run in %s can only go on with what it began with; '%s' has changed: begin a new run"
                    .formatted(dir, key));
          }
        });
  }
}
