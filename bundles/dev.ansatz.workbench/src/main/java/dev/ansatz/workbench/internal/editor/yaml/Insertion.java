package dev.ansatz.workbench.internal.editor.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Writes new entries into a text. */
final class Insertion {
  private static final String ID = "id";

  private final YamlText yaml;
  private final Layout layout;
  private final List<String> order;

  Insertion(YamlText yaml, List<String> order) {
    this.yaml = yaml;
    this.layout = yaml.layout();
    this.order = order;
  }

  /** Writes a value at a path where there is none. */
  String insert(YamlPath path, Fragment value) {
    YamlPath parent = path.parent();
    if (!(path.last() instanceof String key)) {
      throw new EditRefusedException("the list %s is shorter: change the YAML".formatted(parent));
    } else if (!parent.isRoot() && !yaml.has(parent)) {
      return insert(parent, Fragment.entry(key, value));
    }
    Node node = yaml.node(parent).orElse(null);
    if (node == null) {
      return atEnd(key + ": " + value.block());
    } else if (node instanceof ScalarNode scalar) {
      return instead(parent, scalar, key, value);
    } else if (node instanceof MappingNode mapping) {
      return into(mapping, parent.isRoot(), key, value);
    }
    throw new EditRefusedException("%s is a list: change it in the YAML".formatted(parent));
  }

  private String atEnd(String entry) {
    String text = layout.text();
    return text + (text.isEmpty() || text.endsWith("\n") ? "" : "\n") + entry + "\n";
  }

  private String instead(YamlPath path, ScalarNode scalar, String key, Fragment value) {
    Map<String, Fragment> values = new LinkedHashMap<>();
    boolean isEmpty = Plain.of(scalar) == null;
    if (!isEmpty) {
      values.put(ID, Fragment.number(written(scalar)));
    }
    values.put(key, value);
    int start = layout.start(scalar);
    int end = layout.end(scalar);
    return layout.replace(start, end, (start == end ? " " : "") + Fragment.map(values).flow());
  }

  private String written(ScalarNode scalar) {
    return layout.text().substring(layout.start(scalar), layout.end(scalar));
  }

  private String into(MappingNode mapping, boolean isRoot, String key, Fragment value) {
    List<NodeTuple> entries = mapping.getValue();
    if (!Layout.isBlock(mapping)) {
      String entry = Fragment.entry(key, value).flow();
      String bare = entry.substring(1, entry.length() - 1);
      return entries.isEmpty()
          ? layout.replace(layout.start(mapping) + 1, layout.start(mapping) + 1, bare)
          : insertAt(layout.end(last(entries).getValueNode()), ", " + bare);
    }
    String line = keyText(key) + ": " + value.block();
    String indent = " ".repeat(layout.column(layout.start(entries.get(0).getKeyNode())));
    int before = isRoot ? before(entries, key) : entries.size();
    if (before == 0) {
      return insertAt(layout.start(entries.get(0).getKeyNode()), line + "\n" + indent);
    }
    int end = layout.lineEnd(layout.end(entries.get(before - 1).getValueNode()));
    return insertAt(end, "\n" + indent + line);
  }

  private static String keyText(String key) {
    return Fragment.of(key).block();
  }

  /** Returns the number of entries that come before a new one: those before it in the order. */
  private int before(List<NodeTuple> entries, String key) {
    int place = order.indexOf(key);
    for (int i = entries.size(); i > 0 && place >= 0; i--) {
      int other = order.indexOf(Plain.key(entries.get(i - 1)));
      if (other >= 0 && other < place) {
        return i;
      }
    }
    return place >= 0 ? 0 : entries.size();
  }

  /** Adds a value to a list that is not empty. */
  String append(SequenceNode list, Fragment value) {
    Node last = list.getValue().get(list.getValue().size() - 1);
    if (!Layout.isBlock(list)) {
      return insertAt(layout.end(last), ", " + value.flow());
    }
    String indent = " ".repeat(layout.column(layout.start(list)));
    return insertAt(layout.lineEnd(layout.end(last)), "\n" + indent + "- " + value.block());
  }

  private String insertAt(int place, String text) {
    return layout.replace(place, place, text);
  }

  private static NodeTuple last(List<NodeTuple> entries) {
    return entries.get(entries.size() - 1);
  }

  /** Returns whether brackets or braces stand around a path. */
  static boolean isInFlow(YamlText yaml, YamlPath path) {
    YamlPath around = path;
    while (!around.isRoot()) {
      around = around.parent();
      if (yaml.node(around).filter(node -> !Layout.isBlock(node)).isPresent()) {
        return true;
      }
    }
    return false;
  }
}
