package dev.ansatz.workbench.internal.form.pane;

import dev.ansatz.workbench.internal.editor.yaml.Numerals;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Says values in words. */
final class Words {
  private Words() {}

  static String of(Object plain) {
    if (plain == null || plain.equals("") || plain.equals(List.of()) || plain.equals(Map.of())) {
      return "none";
    } else if (plain instanceof Double number) {
      return Numerals.of(number);
    } else if (plain instanceof Boolean flag) {
      return flag ? "yes" : "no";
    } else if (plain instanceof List<?> list) {
      return list.stream().map(Words::of).collect(Collectors.joining(", "));
    }
    return plain.toString();
  }
}
