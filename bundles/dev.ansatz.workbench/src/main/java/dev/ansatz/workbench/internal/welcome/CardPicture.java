package dev.ansatz.workbench.internal.welcome;

import dev.ansatz.workbench.internal.ui.Icons;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import javax.swing.Icon;
import javax.swing.JComponent;
import javax.swing.UIManager;

/** A picture that fills its width; an icon while there is none. */
final class CardPicture extends JComponent {
  private static final long serialVersionUID = 1;
  private static final double HEIGHT_TO_WIDTH = 0.6;
  private static final int ICON_SIZE = 48;

  private transient BufferedImage image;

  void show(BufferedImage next) {
    image = next;
    repaint();
  }

  @Override
  public Dimension getPreferredSize() {
    int width = getParent() == null ? 0 : getParent().getWidth();
    return new Dimension(width, (int) (width * HEIGHT_TO_WIDTH));
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    Graphics2D g = (Graphics2D) graphics.create();
    g.setColor(UIManager.getColor(image == null ? "Panel.background" : "TextField.background"));
    g.fillRect(1, 1, getWidth() - 2, getHeight() - 1);
    if (image == null) {
      Icon icon = Icons.of("experiment", ICON_SIZE);
      icon.paintIcon(this, g, (getWidth() - ICON_SIZE) / 2, (getHeight() - ICON_SIZE) / 2);
    } else {
      paintImage(g);
    }
    g.dispose();
  }

  private void paintImage(Graphics2D g) {
    g.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    double scale =
        Math.min((getWidth() - 16.0) / image.getWidth(), (getHeight() - 16.0) / image.getHeight());
    int width = (int) (image.getWidth() * scale);
    int height = (int) (image.getHeight() * scale);
    g.drawImage(image, (getWidth() - width) / 2, (getHeight() - height) / 2, width, height, null);
  }
}
