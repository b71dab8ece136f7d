package dev.ansatz.workbench.internal.form.pane;

import dev.ansatz.workbench.internal.form.Row;
import javax.swing.JLabel;
import javax.swing.JPanel;

/** The heading of a group of settings. */
final class HeadingView extends RowView {
  private final JLabel label;

  HeadingView(Row.Heading row) {
    super(row);
    label = new JLabel(row.label());
    label.setForeground(FormHost.grey());
    label.setToolTipText(row.help());
  }

  @Override
  void addTo(JPanel panel) {
    put(panel, label, "span 3, wmin 0, gaptop 4, " + indent());
  }
}
