package dev.ansatz.workbench.internal.form.field;

import dev.ansatz.workbench.internal.editor.yaml.Fragment;
import dev.ansatz.workbench.internal.form.Row;
import javax.swing.JCheckBox;
import javax.swing.JComponent;

/** A check box for true or false. */
final class FlagField implements Field {
  private final JCheckBox box = new JCheckBox();

  FlagField(FieldSink sink) {
    box.addActionListener(event -> sink.set(Fragment.of(box.isSelected())));
  }

  @Override
  public JComponent component() {
    return box;
  }

  @Override
  public void show(Row.Value row) {
    box.setSelected(Boolean.TRUE.equals(row.plain()));
  }
}
