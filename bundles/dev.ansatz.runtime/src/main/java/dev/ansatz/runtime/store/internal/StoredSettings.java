package dev.ansatz.runtime.store.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The settings in a run's record, by their addresses in an experiment file. */
final class StoredSettings {
  private static final String TRAIN = "train";

  private final Map<String, Object> settings = new LinkedHashMap<>();

  private StoredSettings() {}

  static Map<String, Object> of(Map<?, ?> record) {
    StoredSettings all = new StoredSettings();
    all.addPlugin("data", Tree.map(record.get("data")));
    all.addPlugins("transforms", Tree.list(record, "transforms"));
    all.addPlugin("model", Tree.map(record.get("model")));
    all.addPlugins("metrics", Tree.list(record, "metrics"));
    all.addPlugins("figures", Tree.list(record, "figures"));
    all.put("splits", record.get("splits"));
    all.addGroup("run", Tree.map(record.get("run")));
    all.put("dataSeed", record.get("dataSeed"));
    return all.settings;
  }

  private void put(String address, Object value) {
    if (value != null) {
      settings.put(address, value);
    }
  }

  private void addPlugin(String address, Map<?, ?> plugin) {
    put(address + ".id", plugin.get("id"));
    Map<Object, Object> own = new LinkedHashMap<>(Tree.map(plugin.get("settings")));
    if (address.equals("model") && own.get(TRAIN) instanceof Map<?, ?> train) {
      own.remove(TRAIN);
      addGroup(TRAIN, train);
    }
    addGroup(address, own);
  }

  private void addPlugins(String address, List<?> plugins) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Object element : plugins) {
      Map<?, ?> plugin = Tree.map(element);
      String id = Tree.text(plugin, "id");
      int count = counts.merge(id, 1, Integer::sum);
      String name = count == 1 ? id : id + "#" + count;
      addPlugin(address + "." + name, plugin);
    }
  }

  private void addGroup(String address, Map<?, ?> group) {
    group.forEach(
        (name, value) -> {
          if (value instanceof Map<?, ?> nested) {
            addGroup(address + "." + name, nested);
          } else {
            settings.put(address + "." + name, value);
          }
        });
  }
}
