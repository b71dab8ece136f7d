package dev.ansatz.workbench.internal.view.explore.mistakes;

import dev.ansatz.workbench.internal.view.explore.row.RowImage;
import dev.ansatz.workbench.internal.view.explore.row.RowLook;
import java.awt.Component;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import javax.swing.DefaultListCellRenderer;
import javax.swing.Icon;
import javax.swing.ImageIcon;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.SwingConstants;

/** Draws a row in the list: as a small image above its classes, or in words. */
final class RowCell extends DefaultListCellRenderer {
  private static final long serialVersionUID = 1;
  private static final int SIDE = 56;
  private static final int KEPT = 1000;

  private final transient Answers answers;
  private final transient Map<Integer, Icon> icons =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, Icon> eldest) {
          return size() > KEPT;
        }
      };

  RowCell(Answers answers) {
    this.answers = answers;
  }

  @Override
  public Component getListCellRendererComponent(
      JList<?> list, Object value, int index, boolean selected, boolean focused) {
    int row = (Integer) value;
    JLabel label = (JLabel) super.getListCellRendererComponent(list, "", index, selected, focused);
    label.setToolTipText(words(row));
    label.getAccessibleContext().setAccessibleName(words(row));
    if (answers.look().isImage()) {
      label.setIcon(icons.computeIfAbsent(row, this::icon));
      label.setText(brief(row));
      label.setHorizontalTextPosition(SwingConstants.CENTER);
      label.setVerticalTextPosition(SwingConstants.BOTTOM);
      label.setHorizontalAlignment(SwingConstants.CENTER);
    } else {
      label.setText(words(row));
    }
    return label;
  }

  private String brief(int row) {
    return "%s → %s"
        .formatted(
            answers.classes().get(answers.truth(row)), answers.classes().get(answers.answer(row)));
  }

  /** Returns a row in words. */
  String words(int row) {
    String truth = answers.classes().get(answers.truth(row));
    String answer = answers.classes().get(answers.answer(row));
    String what = answers.isWrong(row) ? "%s taken for %s".formatted(truth, answer) : truth;
    return String.format(Locale.ROOT, "Row %d: %s, %.3f", row, what, answers.confidence(row));
  }

  private Icon icon(int row) {
    BufferedImage image = RowImage.of(answers.look(), RowLook.values(answers.inputs(), row));
    int factor = Math.max(1, SIDE / Math.max(image.getWidth(), image.getHeight()));
    return new ImageIcon(
        image.getScaledInstance(
            image.getWidth() * factor, image.getHeight() * factor, Image.SCALE_FAST));
  }
}
