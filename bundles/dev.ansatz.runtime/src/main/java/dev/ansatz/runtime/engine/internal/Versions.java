package dev.ansatz.runtime.engine.internal;

import java.util.Map;
import java.util.TreeMap;

/** The versions of the bundles that the record of a run names. */
final class Versions {
  private Versions() {}

  /** Returns the version by bundle, from wherever in the record the two stand together. */
  static Map<String, String> in(Object record) {
    Map<String, String> versions = new TreeMap<>();
    collect(record, versions);
    return versions;
  }

  private static void collect(Object value, Map<String, String> versions) {
    if (value instanceof Map<?, ?> map) {
      if (map.get("bundle") instanceof String bundle
          && map.get("version") instanceof String version) {
        versions.put(bundle, version);
      }
      map.values().forEach(inner -> collect(inner, versions));
    } else if (value instanceof Iterable<?> items) {
      items.forEach(item -> collect(item, versions));
    }
  }
}
