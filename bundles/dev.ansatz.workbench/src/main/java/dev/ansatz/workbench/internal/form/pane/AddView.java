package dev.ansatz.workbench.internal.form.pane;

import dev.ansatz.workbench.internal.form.Row;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;

/** Adds a plug-in to a list. */
final class AddView extends RowView {
  private final JLabel label;
  private final PluginBox box;

  AddView(Row.Add row, FormHost host) {
    super(row);
    String words = "Add a " + row.kind().noun();
    label = new JLabel(words);
    label.setForeground(FormHost.grey());
    box = new PluginBox(row.choices(), "");
    label.setLabelFor(box);
    FormHost.name(box, "form." + row.path() + ".add", words);
    box.setToolTipText(words);
    box.onChoice(
        () -> {
          if (!box.chosen().isEmpty()) {
            String id = box.chosen();
            box.setSelectedIndex(-1);
            host.edits().append(row.path(), id);
          }
        });
    host.watch(box, this);
  }

  @Override
  void addTo(JPanel panel) {
    put(panel, label, "wmin 0, " + indent());
    put(panel, box, "growx, wmin 64");
  }

  @Override
  List<JComponent> focusable() {
    return List.of(box);
  }
}
