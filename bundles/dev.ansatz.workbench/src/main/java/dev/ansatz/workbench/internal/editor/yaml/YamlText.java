package dev.ansatz.workbench.internal.editor.yaml;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** A YAML text whose values are found by their paths. Immutable. */
public final class YamlText {
  private final Layout layout;
  private final Optional<Node> root;

  private YamlText(Layout layout, Optional<Node> root) {
    this.layout = layout;
    this.root = root;
  }

  /**
   * Reads a text.
   *
   * @throws BrokenYamlException where it is no YAML, or neither a mapping nor empty
   */
  public static YamlText parse(String text) throws BrokenYamlException {
    LoadSettings settings =
        LoadSettings.builder().setSchema(new CoreSchema()).setAllowNonScalarKeys(true).build();
    try {
      Optional<Node> root = new Compose(settings).composeString(text);
      if (root.isPresent() && !(root.get() instanceof MappingNode)) {
        throw new BrokenYamlException(1, "an experiment must be a mapping");
      }
      root.ifPresent(Plain::of);
      return new YamlText(new Layout(text), root);
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(Mark::getLine).orElse(0) + 1;
      throw new BrokenYamlException(line, String.valueOf(e.getProblem()));
    } catch (YamlEngineException | EditRefusedException | StackOverflowError e) {
      throw new BrokenYamlException(1, String.valueOf(e.getMessage()));
    }
  }

  /** Returns the text. */
  public String text() {
    return layout.text();
  }

  /** Returns whether there is something at a path, if only a key without a value. */
  public boolean has(YamlPath path) {
    return node(path).isPresent();
  }

  /** Returns the value at a path as plain Java; empty where there is none, or null. */
  public Optional<Object> plain(YamlPath path) {
    return node(path).map(Plain::of);
  }

  /** Returns the whole text as plain Java; an empty mapping where there is nothing. */
  public Object plain() {
    return root.map(Plain::of).orElse(Map.of());
  }

  /** Returns a single value as it is written, without quotes. */
  public Optional<String> written(YamlPath path) {
    return node(path)
        .filter(ScalarNode.class::isInstance)
        .map(node -> ((ScalarNode) node).getValue());
  }

  /** Returns the value at a path on one line, as it would be written between brackets. */
  public String source(YamlPath path) {
    Optional<Node> node = node(path);
    if (node.isEmpty()) {
      return "";
    } else if (Layout.isBlock(node.get())) {
      return Fragment.of(Plain.of(node.get())).flow();
    }
    String text = layout.text().substring(layout.start(node.get()), layout.end(node.get()));
    return text.contains("\n") ? Fragment.of(Plain.of(node.get())).flow() : text;
  }

  /** Returns the keys of the mapping at a path; none where there is no mapping. */
  public List<String> keys(YamlPath path) {
    List<String> keys = new ArrayList<>();
    node(path)
        .filter(MappingNode.class::isInstance)
        .ifPresent(node -> ((MappingNode) node).getValue().forEach(t -> keys.add(Plain.key(t))));
    return keys;
  }

  /** Returns how long the list at a path is; 0 where there is no list. */
  public int size(YamlPath path) {
    return node(path)
        .filter(SequenceNode.class::isInstance)
        .map(node -> ((SequenceNode) node).getValue().size())
        .orElse(0);
  }

  /** Returns where the key, or else the value, at a path begins in the text. */
  public int offset(YamlPath path) {
    Optional<NodeTuple> tuple = tuple(path);
    return layout.start(
        tuple.map(NodeTuple::getKeyNode).or(() -> node(path)).or(() -> root).orElse(null));
  }

  /** Returns the path of the innermost value that is written around a place, key included. */
  public YamlPath at(int offset) {
    YamlPath path = YamlPath.ROOT;
    Optional<YamlPath> inner = Optional.of(path);
    while (inner.isPresent()) {
      path = inner.get();
      inner = childAt(path, offset);
    }
    return path;
  }

  private Optional<YamlPath> childAt(YamlPath path, int offset) {
    Set<Object> steps = new LinkedHashSet<>(keys(path));
    for (int i = 0; i < size(path); i++) {
      steps.add(i);
    }
    return steps.stream()
        .map(path::child)
        .filter(child -> offset(child) <= offset && offset <= layout.end(node(child).orElseThrow()))
        .findFirst();
  }

  Layout layout() {
    return layout;
  }

  Optional<Node> root() {
    return root;
  }

  Optional<Node> node(YamlPath path) {
    Optional<Node> node = root;
    for (Object step : path.steps()) {
      node = node.flatMap(parent -> child(parent, step));
    }
    return node;
  }

  /** Returns the key and the value at a path that ends with a key. */
  Optional<NodeTuple> tuple(YamlPath path) {
    return path.isRoot()
        ? Optional.empty()
        : node(path.parent()).flatMap(parent -> tuple(parent, path.last()));
  }

  private static Optional<Node> child(Node parent, Object step) {
    if (parent instanceof SequenceNode list && step instanceof Integer position) {
      return position < list.getValue().size()
          ? Optional.of(list.getValue().get(position))
          : Optional.empty();
    }
    return tuple(parent, step).map(NodeTuple::getValueNode);
  }

  private static Optional<NodeTuple> tuple(Node parent, Object key) {
    return parent instanceof MappingNode mapping
        ? mapping.getValue().stream().filter(t -> Objects.equals(Plain.key(t), key)).findFirst()
        : Optional.empty();
  }
}
