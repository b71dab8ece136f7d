package dev.ansatz.workbench.internal.editor.yaml;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** The values of nodes as plain Java: null, boolean, long, double, string, list or map. */
final class Plain {
  private Plain() {}

  static Object of(Node node) {
    if (node.isRecursive()) {
      throw new EditRefusedException("an alias stands within what it stands for: mend the YAML");
    } else if (node instanceof ScalarNode scalar) {
      return of(scalar);
    } else if (node instanceof SequenceNode sequence) {
      List<Object> list = new ArrayList<>();
      sequence.getValue().forEach(item -> list.add(of(item)));
      return list;
    }
    Map<String, Object> map = new LinkedHashMap<>();
    for (NodeTuple tuple : ((MappingNode) node).getValue()) {
      map.put(key(tuple), of(tuple.getValueNode()));
    }
    return map;
  }

  static String key(NodeTuple tuple) {
    return tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
  }

  private static Object of(ScalarNode node) {
    Tag tag = node.getTag();
    String text = node.getValue();
    if (tag.equals(Tag.NULL)) {
      return null;
    } else if (tag.equals(Tag.BOOL)) {
      return text.equalsIgnoreCase("true");
    } else if (tag.equals(Tag.INT)) {
      return integer(text);
    }
    return tag.equals(Tag.FLOAT) ? number(text) : text;
  }

  private static Object integer(String text) {
    BigInteger value =
        text.startsWith("0x")
            ? new BigInteger(text.substring(2), 16)
            : text.startsWith("0o") ? new BigInteger(text.substring(2), 8) : new BigInteger(text);
    return value.bitLength() < 64 ? (Object) value.longValue() : (Object) value;
  }

  private static Object number(String text) {
    String bare = text.toLowerCase(java.util.Locale.ROOT).replaceFirst("^[-+]", "");
    if (bare.equals(".inf")) {
      return text.startsWith("-") ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
    }
    return bare.equals(".nan") ? (Object) Double.NaN : (Object) Double.parseDouble(text);
  }
}
