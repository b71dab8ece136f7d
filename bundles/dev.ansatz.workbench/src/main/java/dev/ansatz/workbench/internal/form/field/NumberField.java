package dev.ansatz.workbench.internal.form.field;

import dev.ansatz.api.settings.Setting;
import dev.ansatz.workbench.internal.editor.yaml.Fragment;
import dev.ansatz.workbench.internal.form.Row;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JTextField;
import javax.swing.UIManager;

/** A text field for a number, with its unit. */
final class NumberField implements Field {
  private final JTextField field = new JTextField();
  private final TypedText typed = new TypedText(field, this::typed);
  private final Setting setting;
  private final FieldSink sink;
  private Object standard;

  NumberField(Setting setting, FieldSink sink) {
    this.setting = setting;
    this.sink = sink;
    field.setHorizontalAlignment(JTextField.TRAILING);
    if (!setting.unit().isEmpty()) {
      JLabel unit = new JLabel(setting.unit());
      unit.setForeground(UIManager.getColor("Label.disabledForeground"));
      unit.setBorder(BorderFactory.createEmptyBorder(0, 0, 0, 6));
      field.putClientProperty("JTextField.trailingComponent", unit);
    }
  }

  @Override
  public JComponent component() {
    return field;
  }

  @Override
  public void show(Row.Value row) {
    standard = row.standard();
    field.putClientProperty(
        "JTextField.placeholderText", standard == null ? "none" : NumberText.shown(standard));
    boolean isGiven = row.given().isPresent();
    String written = row.given().map(Row.Given::written).orElse("");
    boolean isNothing = row.plain() == null;
    String shown = isNothing ? "" : isGiven ? written : NumberText.shown(row.plain());
    boolean isLeftEmpty = typed.text().isBlank() && field.isFocusOwner() && !isGiven;
    if (!isLeftEmpty) {
      typed.show(shown);
    }
  }

  private void typed() {
    String text = typed.text().strip();
    if (text.isEmpty()) {
      empty();
      return;
    }
    boolean isWhole = setting.kind() == Setting.Kind.INTEGER;
    Optional<String> fault = NumberText.fault(setting, isWhole, text);
    fault.ifPresentOrElse(sink::refuse, () -> sink.set(Fragment.number(text)));
  }

  private void empty() {
    if (setting.optional() && standard != null) {
      sink.set(Fragment.of(null));
    } else {
      sink.clear();
    }
  }
}
