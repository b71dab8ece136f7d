package dev.ansatz.workbench.internal.form;

import dev.ansatz.api.plugin.Descriptor;
import dev.ansatz.api.plugin.Plugin;
import dev.ansatz.runtime.plugins.Kind;
import dev.ansatz.runtime.plugins.PluginException;
import dev.ansatz.runtime.plugins.PluginRegistry;
import dev.ansatz.workbench.internal.editor.yaml.YamlPath;
import dev.ansatz.workbench.internal.editor.yaml.YamlText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the rows of plug-ins and of lists of them. Creates the plug-ins that the text names. */
final class PluginRows {
  /** The setting of models that has a section of its own. */
  static final String TRAIN = "train";

  private static final String ID = "id";
  private static final String NAME = "name";

  private final YamlText yaml;
  private final PluginRegistry registry;
  private final SettingRows settings;

  PluginRows(YamlText yaml, PluginRegistry registry) {
    this.yaml = yaml;
    this.registry = registry;
    this.settings = new SettingRows(yaml);
  }

  /** Returns what can be chosen. */
  List<Choice> choices(Kind<?> kind) {
    return registry.list(kind).stream().map(it -> new Choice(it.id(), it.title())).toList();
  }

  /** Returns the id at a path: an id alone, or that of a mapping. */
  String id(YamlPath path) {
    return yaml.written(path).or(() -> yaml.written(path.child(ID))).orElse("");
  }

  /** Returns the defaults of the plug-in that the text names at a path. */
  Optional<Record> defaults(Kind<?> kind, YamlPath path) {
    try {
      return Optional.of(descriptor(kind, id(path)).defaults());
    } catch (PluginException e) {
      return Optional.empty();
    }
  }

  private <T extends Plugin<?>> Descriptor<?> descriptor(Kind<T> kind, String id) {
    return registry.find(kind, id).plugin().descriptor();
  }

  /** Makes the rows of the one plug-in of a section. */
  List<Row> one(YamlPath path, Kind<?> kind) {
    List<Row> rows = new ArrayList<>();
    rows.add(choice(path, kind, 0, Optional.empty()));
    String leftOut = kind.equals(Kind.MODEL) ? TRAIN : "";
    defaults(kind, path)
        .ifPresent(d -> rows.addAll(settings.of(path, path.toString(), 0, d, leftOut)));
    return rows;
  }

  /** Makes the rows of a list, and the one that adds to it. */
  List<Row> list(YamlPath path, Kind<?> kind) {
    List<Row> rows = new ArrayList<>();
    int count = yaml.size(path);
    for (int i = 0; i < count; i++) {
      YamlPath item = path.child(i);
      rows.add(choice(item, kind, 0, Optional.of(new Row.Place(i, count))));
      String address = path + "." + yaml.written(item.child(NAME)).orElse(id(item));
      defaults(kind, item).ifPresent(d -> rows.addAll(settings.of(item, address, 1, d, "")));
    }
    rows.add(new Row.Add(path, 0, kind, choices(kind)));
    return rows;
  }

  private Row choice(YamlPath path, Kind<?> kind, int depth, Optional<Row.Place> place) {
    String id = id(path);
    return new Row.Plugin(path, depth, kind, choices(kind), id, about(kind, id), place);
  }

  private String about(Kind<?> kind, String id) {
    try {
      return id.isEmpty() ? "Choose a " + kind.noun() + "." : descriptor(kind, id).summary();
    } catch (PluginException e) {
      return e.getMessage();
    }
  }
}
