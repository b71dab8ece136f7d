package dev.ansatz.workbench.internal.view.data;

import dev.ansatz.api.data.Split;
import java.awt.Component;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JList;

/** Names the parts of data. */
final class SplitCell extends DefaultListCellRenderer {
  private static final long serialVersionUID = 1;

  @Override
  public Component getListCellRendererComponent(
      JList<?> list, Object value, int index, boolean selected, boolean focus) {
    super.getListCellRendererComponent(list, value, index, selected, focus);
    if (value instanceof Split split) {
      setText(
          switch (split) {
            case TRAIN -> "Training";
            case VALIDATION -> "Validation";
            case TEST -> "Test";
          });
    }
    return this;
  }
}
