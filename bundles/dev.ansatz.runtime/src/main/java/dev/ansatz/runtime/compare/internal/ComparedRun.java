package dev.ansatz.runtime.compare.internal;

import dev.ansatz.runtime.json.Json;
import dev.ansatz.runtime.json.JsonException;
import dev.ansatz.runtime.store.StoredRun;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * A run with what its folder says beyond metrics.
 *
 * @param run the run
 * @param record the contents of its record
 */
record ComparedRun(StoredRun run, Map<?, ?> record) {

  /** Reads what a folder says beyond metrics. */
  static ComparedRun of(StoredRun run) {
    try {
      Object contents = Json.read(Files.readString(run.dir().resolve("run.json")));
      return new ComparedRun(run, map(contents));
    } catch (IOException | JsonException e) {
      return new ComparedRun(run, Map.of());
    }
  }

  private static Map<?, ?> map(Object value) {
    return value instanceof Map<?, ?> map ? map : Map.of();
  }

  /** Returns the settings that a seed does not change. */
  Map<String, String> settings() {
    Map<String, String> settings = new TreeMap<>();
    run.settings().forEach((address, value) -> settings.put(address, Objects.toString(value, "")));
    settings.remove("dataSeed");
    return settings;
  }

  /** Returns bundle and version of every plug-in, and of the kernels. */
  Map<String, String> plugins() {
    Map<String, String> plugins = new LinkedHashMap<>();
    for (String role : List.of("data", "model", "transforms", "metrics", "figures")) {
      Object value = record.get(role);
      Collection<?> all = value instanceof Collection<?> list ? list : List.of(map(value));
      for (Object element : all) {
        Map<?, ?> plugin = map(element);
        if (plugin.get("id") != null) {
          plugins.put(role + " " + plugin.get("id"), bundle(plugin));
        }
      }
    }
    if (record.get("kernels") instanceof Map<?, ?> kernels) {
      plugins.put("kernels", bundle(kernels));
    }
    return plugins;
  }

  private static String bundle(Map<?, ?> plugin) {
    return plugin.get("bundle") + " " + plugin.get("version");
  }

  /** Returns where the data came from and how much of them there is in each part. */
  Map<String, String> data() {
    Map<?, ?> dataset = map(record.get("dataset"));
    Map<String, String> data = new LinkedHashMap<>();
    for (String name : List.of("title", "origin", "sha256")) {
      data.put(name, Objects.toString(dataset.get(name), ""));
    }
    map(dataset.get("parts"))
        .forEach((part, tensors) -> data.put("part " + part, shapes(map(tensors))));
    return data;
  }

  private static String shapes(Map<?, ?> tensors) {
    List<String> shapes = new ArrayList<>();
    tensors.forEach((name, tensor) -> shapes.add(name + " " + map(tensor).get("shape")));
    return String.join(", ", shapes);
  }

  /** Returns how many examples, or steps of time, a part has; 0 where that is not known. */
  long examples(String part) {
    Map<?, ?> tensors = map(map(map(record.get("dataset")).get("parts")).get(part));
    for (Object tensor : tensors.values()) {
      if (map(tensor).get("shape") instanceof List<?> shape
          && !shape.isEmpty()
          && shape.get(0) instanceof Number count) {
        return count.longValue();
      }
    }
    return 0;
  }

  String sha256() {
    return data().get("sha256");
  }

  /** Returns which part of a cross-validation it is; empty where it is none. */
  String fold() {
    return record.get("fold") == null ? "" : record.get("fold").toString();
  }

  /** Returns whether a metric is a score of the trained model. */
  boolean scored(String key) {
    return map(record.get("scores")).containsKey(key);
  }

  /** Returns how a score is meant where it is but one estimate of a quantity; else empty. */
  String meaning(String key) {
    Map<?, ?> estimate = map(map(map(record.get("scores")).get(key)).get("estimate"));
    return estimate.isEmpty() ? "" : estimate.get("accuracy") + " of the " + quantity(key);
  }

  /** Returns the quantity that a score is about; the key itself where it says none. */
  String quantity(String key) {
    Map<?, ?> estimate = map(map(map(record.get("scores")).get(key)).get("estimate"));
    return Objects.toString(estimate.get("quantity"), "");
  }
}
