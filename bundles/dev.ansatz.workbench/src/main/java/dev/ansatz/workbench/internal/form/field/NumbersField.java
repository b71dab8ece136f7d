package dev.ansatz.workbench.internal.form.field;

import dev.ansatz.api.settings.Setting;
import dev.ansatz.workbench.internal.editor.yaml.Fragment;
import dev.ansatz.workbench.internal.form.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.swing.JComponent;
import javax.swing.JTextField;

/** A text field for numbers with commas between them. */
final class NumbersField implements Field {
  private final JTextField field = new JTextField();
  private final TypedText typed = new TypedText(field, this::typed);
  private final Setting setting;
  private final FieldSink sink;

  NumbersField(Setting setting, FieldSink sink) {
    this.setting = setting;
    this.sink = sink;
  }

  @Override
  public JComponent component() {
    return field;
  }

  @Override
  public void show(Row.Value row) {
    field.putClientProperty("JTextField.placeholderText", "none");
    if (!numbers(typed.text()).equals(numbers(shown(row.plain())))) {
      typed.show(shown(row.plain()));
    }
  }

  private static String shown(Object plain) {
    return plain instanceof List<?> list
        ? list.stream().map(NumberText::shown).collect(Collectors.joining(", "))
        : NumberText.shown(plain);
  }

  private static List<Object> numbers(String text) {
    return words(text).stream().map(word -> Fragment.number(word).plain()).toList();
  }

  private static List<String> words(String text) {
    return Arrays.stream(text.split("[,\\s]+")).filter(word -> !word.isEmpty()).toList();
  }

  private void typed() {
    List<Fragment> numbers = new ArrayList<>();
    for (String word : words(typed.text())) {
      boolean isWhole = setting.kind() == Setting.Kind.INTEGERS;
      Optional<String> fault = NumberText.fault(setting, isWhole, word);
      if (fault.isPresent()) {
        sink.refuse(fault.get());
        return;
      }
      numbers.add(Fragment.number(word));
    }
    sink.set(Fragment.list(numbers));
  }
}
