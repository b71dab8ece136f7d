package dev.ansatz.workbench.internal.view.explore.latent;

import dev.ansatz.workbench.internal.view.explore.row.ImagePane;
import dev.ansatz.workbench.internal.view.explore.row.RowImage;
import dev.ansatz.workbench.internal.view.explore.row.RowLook;
import java.awt.Dimension;
import java.awt.GridLayout;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JPanel;

/** Images side by side: what lies between two points. */
final class StripPane extends JPanel {
  private static final long serialVersionUID = 1;
  private static final int HEIGHT = 64;
  private static final int SMALLEST = 16;

  private final transient List<ImagePane> panes = new ArrayList<>();

  StripPane() {
    super(new GridLayout(1, 0, 4, 0));
    getAccessibleContext().setAccessibleName("Interpolation");
    setVisible(false);
  }

  /** Shows images; nothing where there are none, or rows are no images. */
  void show(RowLook look, List<double[]> rows) {
    boolean shown = look.isImage() && !rows.isEmpty();
    setVisible(shown);
    if (!shown) {
      return;
    }
    while (panes.size() < rows.size()) {
      ImagePane pane = new ImagePane();
      pane.setMinimumSize(new Dimension(SMALLEST, SMALLEST));
      pane.setPreferredSize(new Dimension(HEIGHT, HEIGHT));
      panes.add(pane);
      add(pane);
    }
    for (int i = 0; i < rows.size(); i++) {
      panes.get(i).show(RowImage.of(look, rows.get(i)));
    }
  }
}
