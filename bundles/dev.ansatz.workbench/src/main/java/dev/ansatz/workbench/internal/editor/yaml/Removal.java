package dev.ansatz.workbench.internal.editor.yaml;

import java.util.List;
import org.snakeyaml.engine.v2.nodes.CollectionNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;

/** Takes entries out of a text. */
final class Removal {
  private final YamlText yaml;
  private final Layout layout;

  Removal(YamlText yaml) {
    this.yaml = yaml;
    this.layout = yaml.layout();
  }

  String remove(YamlPath path) {
    Node parent = yaml.node(path.parent()).orElseThrow();
    boolean isOnly = ((CollectionNode<?>) parent).getValue().size() == 1;
    if (path.last() instanceof Integer position) {
      return isOnly ? emptied(path.parent()) : removeItem(parent, position);
    } else if (isOnly && !path.parent().isRoot() && path.parent().last() instanceof String) {
      return remove(path.parent());
    }
    return removeEntry(parent, path);
  }

  /** An empty list is not the same as none. */
  private String emptied(YamlPath list) {
    Node node = yaml.node(list).orElseThrow();
    int start = layout.start(node);
    if (!Layout.isBlock(node)) {
      return layout.replace(start, layout.end(node), "[]");
    }
    Node key = yaml.tuple(list).orElseThrow().getKeyNode();
    int colon = layout.text().indexOf(':', layout.end(key));
    return layout.replace(colon + 1, layout.end(node), " []");
  }

  private String removeItem(Node list, int position) {
    List<Node> items = Layout.children(list);
    Node item = items.get(position);
    if (Layout.isBlock(list)) {
      int dash = layout.text().lastIndexOf('-', layout.start(item) - 1);
      return removeLines(dash, item, position + 1 < items.size() ? items.get(position + 1) : null);
    }
    return removeBetween(items, items, position);
  }

  private String removeEntry(Node mapping, YamlPath path) {
    NodeTuple tuple = yaml.tuple(path).orElseThrow();
    List<NodeTuple> entries = entries(mapping);
    int position = entries.indexOf(tuple);
    List<Node> keys = entries.stream().map(NodeTuple::getKeyNode).toList();
    if (Layout.isBlock(mapping)) {
      Node next = position + 1 < keys.size() ? keys.get(position + 1) : null;
      return removeLines(layout.start(tuple.getKeyNode()), tuple.getValueNode(), next);
    }
    return removeBetween(keys, Layout.children(mapping), position);
  }

  private static List<NodeTuple> entries(Node mapping) {
    return ((org.snakeyaml.engine.v2.nodes.MappingNode) mapping).getValue();
  }

  private String removeLines(int start, Node value, Node next) {
    if (layout.isFirstOnLine(start)) {
      return layout.withoutLines(start, layout.end(value));
    } else if (next == null) {
      throw new EditRefusedException("this cannot be taken away alone: change the YAML");
    }
    return layout.replace(start, layout.start(next), "");
  }

  /** Takes one of several away with the comma behind it, or that before it. */
  private String removeBetween(List<Node> begins, List<Node> ends, int position) {
    int start = layout.start(begins.get(position));
    int end = layout.end(ends.get(position));
    if (position + 1 < begins.size()) {
      return layout.replace(start, layout.start(begins.get(position + 1)), "");
    } else if (position > 0) {
      return layout.replace(layout.end(ends.get(position - 1)), end, "");
    }
    return layout.replace(start, end, "");
  }
}
