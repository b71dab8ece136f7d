package dev.ansatz.workbench.internal.form.pane;

import java.awt.Dimension;
import java.awt.Rectangle;
import javax.swing.JPanel;
import javax.swing.Scrollable;
import net.miginfocom.swing.MigLayout;

/** Sections below each other, as wide as there is room. */
final class Column extends JPanel implements Scrollable {
  private static final long serialVersionUID = 1;
  private static final int LINE = 28;

  Column() {
    super(new MigLayout("insets 8 8 16 12, wrap 1, gap 8, hidemode 3", "[grow, fill]"));
  }

  @Override
  public Dimension getPreferredScrollableViewportSize() {
    return getPreferredSize();
  }

  @Override
  public int getScrollableUnitIncrement(Rectangle visible, int orientation, int direction) {
    return LINE;
  }

  @Override
  public int getScrollableBlockIncrement(Rectangle visible, int orientation, int direction) {
    return visible.height - LINE;
  }

  @Override
  public boolean getScrollableTracksViewportWidth() {
    return true;
  }

  @Override
  public boolean getScrollableTracksViewportHeight() {
    return false;
  }
}
