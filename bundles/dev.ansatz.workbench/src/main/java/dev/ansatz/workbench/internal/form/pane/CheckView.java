package dev.ansatz.workbench.internal.form.pane;

import dev.ansatz.workbench.internal.form.Row;
import java.util.List;
import javax.swing.JCheckBox;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.UIManager;

/** A check box over the whole line: whether a list is left open, or a section is there. */
final class CheckView extends RowView {
  private final JCheckBox box = new JCheckBox();
  private final Sentence fault = new Sentence("", UIManager.getColor("Actions.Red"));

  CheckView(Row.Open row, FormHost host) {
    super(row);
    box.addActionListener(event -> host.edits().open(row.path(), box.isSelected()));
    begin(row.label(), host);
  }

  CheckView(Row.Group row, FormHost host) {
    super(row);
    box.addActionListener(
        event -> {
          if (box.isSelected()) {
            host.edits().add(row.path());
          } else {
            host.edits().remove(row.path());
          }
        });
    begin(row.label(), host);
  }

  private void begin(String label, FormHost host) {
    box.setText(label);
    box.setOpaque(false);
    box.setName("form." + row().path() + ".check");
    host.watch(box, this);
    fault.setVisible(false);
    show(row());
  }

  @Override
  void show(Row next) {
    super.show(next);
    box.setSelected(next instanceof Row.Open open ? open.isOpen() : ((Row.Group) next).isPresent());
  }

  @Override
  void faults(List<String> sentences) {
    fault.setText(String.join("\n", sentences));
    fault.setVisible(isVisible() && !sentences.isEmpty());
  }

  @Override
  void addTo(JPanel panel) {
    put(panel, box, "span 3, wmin 0, " + indent());
    panel.add(fault, "newline, span 3, growx, wmin 0");
  }

  @Override
  List<JComponent> focusable() {
    return List.of(box);
  }
}
