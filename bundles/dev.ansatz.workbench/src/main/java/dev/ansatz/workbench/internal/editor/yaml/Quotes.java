package dev.ansatz.workbench.internal.editor.yaml;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** Writes texts with quotes only where they need them. */
final class Quotes {
  private Quotes() {}

  static String inBlock(String text) {
    return means("k: " + text, Map.of("k", text)) ? text : quoted(text);
  }

  static String inFlow(String text) {
    return means("[" + text + "]", List.of(text)) ? text : quoted(text);
  }

  private static boolean means(String yaml, Object value) {
    return !isComparison(yaml)
        && compose(yaml).map(node -> Plain.of(node).equals(value)).orElse(false);
  }

  /** Gates are quoted alike, whether they need it or not. */
  private static boolean isComparison(String yaml) {
    return yaml.startsWith("[<") || yaml.startsWith("k: <");
  }

  static Optional<Node> compose(String yaml) {
    LoadSettings settings = LoadSettings.builder().setSchema(new CoreSchema()).build();
    try {
      return new Compose(settings).composeString(yaml);
    } catch (YamlEngineException e) {
      return Optional.empty();
    }
  }

  /** Returns what a text means in YAML; the text itself where that is nothing at all. */
  static Object value(String text) {
    return compose(text).map(Plain::of).orElse(text);
  }

  static Object widened(Object plain) {
    return plain instanceof Integer number ? (Object) number.longValue() : plain;
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      quoted.append(escaped(c));
    }
    return quoted.append('"').toString();
  }

  private static String escaped(char c) {
    return switch (c) {
      case '"' -> "\\\"";
      case '\\' -> "\\\\";
      case '\n' -> "\\n";
      case '\t' -> "\\t";
      default ->
          List.of(0x85, 0xA0, 0x2028, 0x2029, 0xFEFF).contains((int) c) || c < ' '
              ? "\\u%04x".formatted((int) c)
              : String.valueOf(c);
    };
  }
}
