package dev.ansatz.workbench.internal.form.pane;

import dev.ansatz.api.data.Split;
import dev.ansatz.workbench.internal.editor.yaml.Fragment;
import dev.ansatz.workbench.internal.form.Row;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JCheckBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** Check boxes for the parts of the data that are judged. */
final class PartsView extends RowView {
  private final JLabel label = new JLabel("Judged on");
  private final JPanel panel = new JPanel(new MigLayout("insets 0, gap 8"));
  private final List<JCheckBox> boxes = new ArrayList<>();

  PartsView(Row.Parts row, FormHost host) {
    super(row);
    panel.setOpaque(false);
    for (Split split : Split.values()) {
      JCheckBox box = new JCheckBox(split.key());
      box.setOpaque(false);
      box.setName("form.splits." + split.key());
      box.addActionListener(event -> changed(host));
      host.watch(box, this);
      boxes.add(box);
      panel.add(box);
    }
    show(row);
  }

  private void changed(FormHost host) {
    List<String> chosen =
        boxes.stream().filter(JCheckBox::isSelected).map(JCheckBox::getText).toList();
    if (chosen.isEmpty()) {
      show(row());
    } else {
      host.edits().set(row().path(), Fragment.of(chosen));
    }
  }

  @Override
  void show(Row next) {
    super.show(next);
    List<String> chosen = ((Row.Parts) next).chosen();
    boxes.forEach(box -> box.setSelected(chosen.contains(box.getText())));
  }

  @Override
  void addTo(JPanel section) {
    put(section, label, "wmin 0, " + indent());
    put(section, panel, "span 2, wmin 0");
  }

  @Override
  List<JComponent> focusable() {
    return List.copyOf(boxes);
  }
}
