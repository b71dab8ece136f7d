package dev.ansatz.workbench.internal.dock;

import io.github.andrewauclair.moderndocking.ui.DockingHeaderUI;
import java.awt.Color;
import java.awt.Dimension;
import javax.swing.JButton;
import javax.swing.JPanel;

/** The header of a panel that needs none: editors have tabs of their own. */
final class NoHeader extends JPanel implements DockingHeaderUI {
  private static final long serialVersionUID = 1;

  NoHeader() {
    setVisible(false);
  }

  @Override
  public Dimension getPreferredSize() {
    return new Dimension(0, 0);
  }

  @Override
  public void update() {
    // nothing is shown
  }

  @Override
  public void displaySettingsMenu(JButton settings) {
    // there is no menu
  }

  @Override
  public void setBackgroundOverride(Color color) {
    // nothing is shown
  }

  @Override
  public void setForegroundOverride(Color color) {
    // nothing is shown
  }
}
