package dev.ansatz.workbench.internal.editor.yaml;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Edits single values of a YAML text and leaves everything else as it is written. Each edit is
 * checked: the new text says what the old one said, but for the value.
 */
public final class YamlEditor {
  private final YamlText yaml;
  private final Layout layout;

  private YamlEditor(YamlText yaml) {
    this.yaml = yaml;
    this.layout = yaml.layout();
  }

  /**
   * Puts a value at a path, in the place of the old one or as a new entry. A section that is an id
   * alone becomes a mapping with that id.
   *
   * @param order the keys of the whole text in the order in which new ones are put
   * @throws BrokenYamlException where the text is no YAML
   * @throws EditRefusedException where the value cannot be put there alone
   */
  public static String set(String text, YamlPath path, Fragment value, List<String> order)
      throws BrokenYamlException {
    YamlText yaml = YamlText.parse(text);
    return checked(
        yaml.has(path)
            ? new YamlEditor(yaml).replace(path, value)
            : new Insertion(yaml, order).insert(path, value),
        PlainTree.set(whole(yaml), path, value.plain()),
        path);
  }

  /** Takes the value at a path away, and what would be empty without it. */
  public static String remove(String text, YamlPath path) throws BrokenYamlException {
    YamlText yaml = YamlText.parse(text);
    if (!yaml.has(path)) {
      return text;
    }
    return checked(new Removal(yaml).remove(path), PlainTree.remove(whole(yaml), path), path);
  }

  /** Adds a value to the list at a path, which need not be there. */
  public static String append(String text, YamlPath list, Fragment value, List<String> order)
      throws BrokenYamlException {
    YamlText yaml = YamlText.parse(text);
    List<Object> items = new ArrayList<>(items(yaml, list));
    if (items.isEmpty()) {
      return set(text, list, Fragment.list(List.of(value)), order);
    }
    items.add(value.plain());
    return checked(
        new Insertion(yaml, order).append((SequenceNode) yaml.node(list).orElseThrow(), value),
        PlainTree.set(whole(yaml), list, items),
        list);
  }

  /** Lets two neighbours of a list change places, with the comments on their lines. */
  public static String swap(String text, YamlPath list, int first) throws BrokenYamlException {
    YamlText yaml = YamlText.parse(text);
    List<Object> items = new ArrayList<>(items(yaml, list));
    Collections.swap(items, first, first + 1);
    return checked(
        new YamlEditor(yaml).swapped(list, first), PlainTree.set(whole(yaml), list, items), list);
  }

  private static List<?> items(YamlText yaml, YamlPath list) {
    return yaml.plain(list)
        .map(value -> value instanceof List<?> l ? l : List.of())
        .orElse(List.of());
  }

  private static Object whole(YamlText yaml) {
    return yaml.root().map(Plain::of).orElse(Map.of());
  }

  private static String checked(String edited, Object expected, YamlPath path) {
    try {
      if (whole(YamlText.parse(edited)).equals(expected)) {
        return edited;
      }
    } catch (BrokenYamlException e) {
      throw refused(path);
    }
    throw refused(path);
  }

  private static EditRefusedException refused(YamlPath path) {
    return new EditRefusedException(
        "%s is written in a way that the form cannot change: change it in the YAML"
            .formatted(path));
  }

  private String replace(YamlPath path, Fragment value) {
    Node node = yaml.node(path).orElseThrow();
    if (isShared(path, node)) {
      throw refused(path);
    }
    int start = layout.start(node);
    int end = layout.end(node);
    if (Layout.isBlock(node)) {
      int colon =
          yaml.tuple(path)
              .map(t -> layout.text().indexOf(':', layout.end(t.getKeyNode())))
              .orElse(start - 1);
      return layout.replace(colon + 1, end, " " + value.flow());
    }
    String text = Insertion.isInFlow(yaml, path) ? value.flow() : value.block();
    boolean needsSpace = start == end && node instanceof ScalarNode;
    return layout.replace(start, end, (needsSpace ? " " : "") + text);
  }

  /** Returns whether what stands there is an alias, or has one. */
  private boolean isShared(YamlPath path, Node node) {
    Optional<Integer> key = yaml.tuple(path).map(t -> layout.end(t.getKeyNode()));
    return node.getAnchor().isPresent() || key.isPresent() && layout.start(node) < key.get();
  }

  private String swapped(YamlPath list, int first) {
    SequenceNode node = (SequenceNode) yaml.node(list).orElseThrow();
    Node a = node.getValue().get(first);
    Node b = node.getValue().get(first + 1);
    boolean block = Layout.isBlock(node);
    int endA = block ? layout.lineEnd(layout.end(a)) : layout.end(a);
    int endB = block ? layout.lineEnd(layout.end(b)) : layout.end(b);
    String text = layout.text();
    return text.substring(0, layout.start(a))
        + text.substring(layout.start(b), endB)
        + text.substring(endA, layout.start(b))
        + text.substring(layout.start(a), endA)
        + text.substring(endB);
  }
}
