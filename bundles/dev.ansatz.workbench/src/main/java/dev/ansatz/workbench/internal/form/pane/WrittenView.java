package dev.ansatz.workbench.internal.form.pane;

import dev.ansatz.workbench.internal.editor.yaml.Fragment;
import dev.ansatz.workbench.internal.form.Row;
import dev.ansatz.workbench.internal.form.field.TypedText;
import dev.ansatz.workbench.internal.ui.Icons;
import java.util.List;
import java.util.function.Function;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.UIManager;

/** A text field for something that is shown as it is written, with a button that removes it. */
final class WrittenView extends RowView {
  private final JLabel label;
  private final JTextField field = new JTextField();
  private final TypedText typed;
  private final JButton remove = new JButton(Icons.of("delete"));
  private final Sentence fault = new Sentence("", UIManager.getColor("Actions.Red"));

  WrittenView(Row row, String words, Function<String, Fragment> read, FormHost host) {
    super(row);
    label = new JLabel(words);
    label.setToolTipText(words);
    label.setLabelFor(field);
    typed =
        new TypedText(
            field, () -> host.edits().set(row().path(), read.apply(field.getText().strip())));
    FormHost.name(field, "form." + row.path(), words);
    FormHost.name(remove, "form.delete." + row.path(), "Remove " + words);
    remove.setToolTipText("Remove");
    remove.putClientProperty("JButton.buttonType", "toolBarButton");
    remove.addActionListener(event -> host.edits().remove(row().path()));
    host.watch(field, this);
    fault.setVisible(false);
    show(row);
  }

  @Override
  void show(Row next) {
    super.show(next);
    String written = next instanceof Row.Gate gate ? gate.written() : ((Row.Yaml) next).written();
    if (!field.getText().strip().equals(written)) {
      typed.show(written);
    }
  }

  @Override
  void faults(List<String> sentences) {
    fault.setText(String.join("\n", sentences));
    fault.setVisible(isVisible() && !sentences.isEmpty());
    field.putClientProperty("JComponent.outline", sentences.isEmpty() ? null : "error");
  }

  @Override
  void addTo(JPanel panel) {
    put(panel, label, "wmin 0, " + indent());
    put(panel, field, "growx, wmin 64");
    put(panel, remove, "w 24!, h 24!");
    panel.add(fault, "newline, skip 1, span 2, growx, wmin 0");
  }

  @Override
  List<JComponent> focusable() {
    return List.of(field);
  }
}
