package dev.ansatz.workbench.internal.form.field;

import dev.ansatz.api.settings.Setting;
import dev.ansatz.workbench.internal.editor.yaml.Fragment;
import dev.ansatz.workbench.internal.form.Row;
import java.awt.KeyboardFocusManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.swing.JComponent;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;

/** A text area with one text, or one name and its text, on each line. */
final class LinesField implements Field {
  private static final int ROWS = 3;

  private final JTextArea area = new JTextArea(ROWS, 8);
  private final JScrollPane scroll = new JScrollPane(area);
  private final TypedText typed = new TypedText(area, this::typed);
  private final Setting setting;
  private final FieldSink sink;

  LinesField(Setting setting, FieldSink sink) {
    this.setting = setting;
    this.sink = sink;
    area.setFocusTraversalKeys(KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS, null);
    area.setFocusTraversalKeys(KeyboardFocusManager.BACKWARD_TRAVERSAL_KEYS, null);
    area.setToolTipText(isNamed() ? "One on each line: name: text" : "One on each line");
  }

  private boolean isNamed() {
    return setting.kind() == Setting.Kind.NAMED_TEXTS;
  }

  @Override
  public JComponent component() {
    return scroll;
  }

  @Override
  public JComponent focus() {
    return area;
  }

  @Override
  public void show(Row.Value row) {
    String shown = shown(row.plain());
    if (!lines(shown).equals(lines(typed.text()))) {
      typed.show(shown);
    }
  }

  private static String shown(Object plain) {
    if (plain instanceof List<?> list) {
      return list.stream().map(String::valueOf).collect(Collectors.joining("\n"));
    } else if (plain instanceof Map<?, ?> map) {
      return map.entrySet().stream()
          .map(entry -> entry.getKey() + ": " + entry.getValue())
          .collect(Collectors.joining("\n"));
    }
    return NumberText.shown(plain);
  }

  private static List<String> lines(String text) {
    return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  private void typed() {
    List<String> lines = lines(typed.text());
    if (!isNamed()) {
      sink.set(Fragment.of(lines));
      return;
    }
    Map<String, Object> named = new LinkedHashMap<>();
    for (String line : lines) {
      int colon = line.indexOf(':');
      if (colon < 1) {
        sink.refuse("each line must be a name, a colon and a text; got “%s”".formatted(line));
        return;
      }
      named.put(line.substring(0, colon).strip(), line.substring(colon + 1).strip());
    }
    sink.set(Fragment.of(named));
  }
}
