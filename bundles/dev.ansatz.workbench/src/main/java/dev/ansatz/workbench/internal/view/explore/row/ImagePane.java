package dev.ansatz.workbench.internal.view.explore.row;

import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.UIManager;

/** Shows a small image as large as fits, its pixels as crisp squares. */
public final class ImagePane extends JComponent {
  private static final long serialVersionUID = 1;
  private static final int USUAL = 168;
  private static final int LEAST = 48;

  private transient Optional<BufferedImage> image = Optional.empty();

  /** Makes it without an image. */
  public ImagePane() {
    setPreferredSize(new Dimension(USUAL, USUAL));
    setMinimumSize(new Dimension(LEAST, LEAST));
  }

  /** Shows an image. */
  public void show(BufferedImage next) {
    image = Optional.of(next);
    repaint();
  }

  /** Shows nothing. */
  public void clear() {
    image = Optional.empty();
    repaint();
  }

  /** Returns what is shown. */
  public Optional<BufferedImage> image() {
    return image;
  }

  @Override
  protected void paintComponent(Graphics g) {
    image.ifPresent(it -> paint(it, (Graphics2D) g.create(), getWidth(), getHeight()));
  }

  /** Draws an image in the middle of a room and disposes of the graphics. */
  static void paint(BufferedImage image, Graphics2D g, int roomWidth, int roomHeight) {
    double pixel = pixel(image, g.getTransform().getScaleX(), roomWidth, roomHeight);
    int width = (int) Math.round(image.getWidth() * pixel);
    int height = (int) Math.round(image.getHeight() * pixel);
    int left = (roomWidth - width) / 2;
    int top = (roomHeight - height) / 2;
    g.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_NEAREST_NEIGHBOR);
    g.drawImage(image, left, top, width, height, null);
    g.setColor(UIManager.getColor("Component.borderColor"));
    g.drawRect(left - 1, top - 1, width + 1, height + 1);
    g.dispose();
  }

  /** Returns the side of a pixel: a whole number of the screen's pixels where there is room. */
  private static double pixel(BufferedImage image, double scale, int width, int height) {
    double side = Math.min((width - 2.0) / image.getWidth(), (height - 2.0) / image.getHeight());
    double whole = Math.floor(side * scale) / scale;
    return whole > 0 ? whole : Math.max(side, 0);
  }
}
