package dev.ansatz.workbench.internal.view.progress;

import java.awt.Dimension;
import java.awt.Rectangle;
import javax.swing.JPanel;
import javax.swing.Scrollable;
import net.miginfocom.swing.MigLayout;

/** A list of cards as wide as its pane; it scrolls up and down alone. */
final class WidthTracking extends JPanel implements Scrollable {
  private static final long serialVersionUID = 1;
  private static final int STEP = 24;

  WidthTracking() {
    super(new MigLayout("fillx, insets 0, wrap 1, gap 0", "[grow,fill]"));
  }

  @Override
  public Dimension getPreferredScrollableViewportSize() {
    return getPreferredSize();
  }

  @Override
  public int getScrollableUnitIncrement(Rectangle visible, int orientation, int direction) {
    return STEP;
  }

  @Override
  public int getScrollableBlockIncrement(Rectangle visible, int orientation, int direction) {
    return visible.height;
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
