package dev.ansatz.workbench.internal.editor.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A value as it is written on one line.
 *
 * @param flow the text between brackets or braces
 * @param block the text elsewhere
 * @param plain the value as plain Java
 */
public record Fragment(String flow, String block, Object plain) {

  /** Makes the fragment of a plain value: null, boolean, number, string, list or map of such. */
  public static Fragment of(Object plain) {
    if (plain instanceof Fragment fragment) {
      return fragment;
    } else if (plain instanceof String text) {
      return new Fragment(Quotes.inFlow(text), Quotes.inBlock(text), text);
    } else if (plain instanceof List<?> list) {
      return list(list.stream().map(Fragment::of).toList());
    } else if (plain instanceof Map<?, ?> map) {
      Map<String, Fragment> values = new LinkedHashMap<>();
      map.forEach((key, value) -> values.put(String.valueOf(key), of(value)));
      return map(values);
    }
    return plain instanceof Double number ? number(Numerals.of(number)) : literal(plain);
  }

  /** Makes the fragment of a number, a flag or an id, written as the user wrote it. */
  public static Fragment number(String typed) {
    return new Fragment(typed, typed, Quotes.value(typed));
  }

  private static Fragment literal(Object plain) {
    return new Fragment(String.valueOf(plain), String.valueOf(plain), Quotes.widened(plain));
  }

  /** Makes the fragment of a list. */
  public static Fragment list(List<Fragment> items) {
    String text = "[" + String.join(", ", items.stream().map(Fragment::flow).toList()) + "]";
    List<Object> plain = new ArrayList<>();
    items.forEach(item -> plain.add(item.plain()));
    return new Fragment(text, text, plain);
  }

  /** Makes the fragment of a mapping. */
  public static Fragment map(Map<String, Fragment> values) {
    List<String> texts = new ArrayList<>();
    Map<String, Object> plain = new LinkedHashMap<>();
    values.forEach(
        (key, value) -> {
          texts.add(Quotes.inFlow(key) + ": " + value.flow());
          plain.put(key, value.plain());
        });
    String text = "{" + String.join(", ", texts) + "}";
    return new Fragment(text, text, plain);
  }

  /** Makes the fragment of a mapping with one key. */
  public static Fragment entry(String key, Fragment value) {
    return map(Map.of(key, value));
  }
}
