package dev.ansatz.workbench.internal.form.field;

import dev.ansatz.workbench.internal.editor.yaml.Fragment;
import dev.ansatz.workbench.internal.form.Row;
import javax.swing.JComponent;
import javax.swing.JTextField;

/** A text field for a text. */
final class WordField implements Field {
  private final JTextField field = new JTextField();
  private final TypedText typed = new TypedText(field, this::typed);
  private final FieldSink sink;

  WordField(FieldSink sink) {
    this.sink = sink;
  }

  @Override
  public JComponent component() {
    return field;
  }

  @Override
  public void show(Row.Value row) {
    String standard = NumberText.shown(row.standard());
    field.putClientProperty("JTextField.placeholderText", standard);
    boolean isLeftEmpty = typed.text().isEmpty() && field.isFocusOwner() && row.given().isEmpty();
    if (!isLeftEmpty) {
      typed.show(row.given().map(Row.Given::written).orElse(standard));
    }
  }

  private void typed() {
    if (typed.text().isEmpty()) {
      sink.clear();
    } else {
      sink.set(Fragment.of(typed.text()));
    }
  }

  void choose(String text) {
    field.setText(text);
  }

  String text() {
    return typed.text();
  }
}
