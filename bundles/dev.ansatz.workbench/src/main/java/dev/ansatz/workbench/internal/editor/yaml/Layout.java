package dev.ansatz.workbench.internal.editor.yaml;

import java.util.List;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.CollectionNode;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Where nodes begin and end in a text.
 *
 * @param text the text that the nodes were read from
 */
record Layout(String text) {

  int start(Node node) {
    return node == null ? 0 : node.getStartMark().map(this::offset).orElse(0);
  }

  /** Returns where a node's last character ends; comments behind it do not count. */
  int end(Node node) {
    if (isBlock(node) && !children(node).isEmpty()) {
      List<Node> children = children(node);
      return end(children.get(children.size() - 1));
    }
    int end = node.getEndMark().map(this::offset).orElse(text.length());
    while (end > start(node) && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  static boolean isBlock(Node node) {
    return node instanceof CollectionNode<?> collection
        && collection.getFlowStyle() == FlowStyle.BLOCK;
  }

  static List<Node> children(Node node) {
    return node instanceof MappingNode mapping
        ? mapping.getValue().stream().map(NodeTuple::getValueNode).toList()
        : ((SequenceNode) node).getValue();
  }

  /** Returns the column of a place, from 0. */
  int column(int offset) {
    return offset - lineStart(offset);
  }

  int lineStart(int offset) {
    return text.lastIndexOf('\n', offset - 1) + 1;
  }

  /** Returns the end of the line of a place, before the line break. */
  int lineEnd(int offset) {
    int end = text.indexOf('\n', offset);
    return end < 0 ? text.length() : end;
  }

  /** Returns whether nothing but spaces stands before a place on its line. */
  boolean isFirstOnLine(int offset) {
    return text.substring(lineStart(offset), offset).isBlank();
  }

  /** Returns whether nothing but a comment stands behind a place on its line. */
  boolean isLastOnLine(int offset) {
    String rest = text.substring(offset, lineEnd(offset)).strip();
    return rest.isEmpty() || rest.startsWith("#");
  }

  String replace(int start, int end, String replacement) {
    return text.substring(0, start) + replacement + text.substring(end);
  }

  /** Takes whole lines away. */
  String withoutLines(int first, int last) {
    int start = lineStart(first);
    int end = lineEnd(last);
    if (end < text.length()) {
      return replace(start, end + 1, "");
    }
    return replace(Math.max(0, start - 1), end, "");
  }

  // Marks count code points.
  private int offset(Mark mark) {
    return text.offsetByCodePoints(
        0, Math.min(mark.getIndex(), text.codePointCount(0, text.length())));
  }
}
