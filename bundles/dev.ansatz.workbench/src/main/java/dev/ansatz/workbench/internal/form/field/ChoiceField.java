package dev.ansatz.workbench.internal.form.field;

import dev.ansatz.workbench.internal.editor.yaml.Fragment;
import dev.ansatz.workbench.internal.form.Row;
import java.util.List;
import javax.swing.JComboBox;
import javax.swing.JComponent;

/** A combo box for one of some words. */
final class ChoiceField implements Field {
  private final JComboBox<String> box;
  private boolean isShowing;

  ChoiceField(List<String> choices, FieldSink sink) {
    box = new JComboBox<>(choices.toArray(String[]::new));
    box.addActionListener(
        event -> {
          if (!isShowing && box.getSelectedItem() != null) {
            sink.set(Fragment.of(box.getSelectedItem()));
          }
        });
  }

  @Override
  public JComponent component() {
    return box;
  }

  @Override
  public void show(Row.Value row) {
    isShowing = true;
    String value = String.valueOf(row.plain());
    int index = -1;
    for (int i = 0; i < box.getItemCount(); i++) {
      index = box.getItemAt(i).equals(value) ? i : index;
    }
    box.setSelectedIndex(index);
    isShowing = false;
  }
}
