package dev.ansatz.figures.internal;

import dev.ansatz.api.figure.ImagePanel;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;

/** Draws a grid of small images, each pixel a sharp square. */
final class ImagePainter implements PanelPainter {
  private static final double GAP = 4;
  private static final double CAPTION = 14;

  private final ImagePanel panel;
  private final Look look;
  private final Header header;
  private final int count;
  private final int pixelRows;
  private final int pixelColumns;

  ImagePainter(ImagePanel panel, Look look) {
    this.panel = panel;
    this.look = look;
    this.header = new Header(panel.title(), List.of(), look);
    this.count = panel.images().shape().extent(0);
    this.pixelRows = panel.images().shape().extent(1);
    this.pixelColumns = panel.images().shape().extent(2);
  }

  @Override
  public double headerHeight(double width) {
    return header.height(width);
  }

  @Override
  public double leftSpace(double bodyHeight) {
    return 0;
  }

  @Override
  public void paint(Graphics2D g, Rectangle2D area, double above, double left) {
    header.draw(g, area.getX() + left, area.getY(), area.getWidth() - left);
    if (count == 0 || pixelRows == 0 || pixelColumns == 0) {
      return;
    }
    Rectangle2D body =
        new Rectangle2D.Double(
            area.getX() + left,
            area.getY() + above,
            Math.max(1, area.getWidth() - left),
            Math.max(1, area.getHeight() - above));
    drawImages(g, body);
  }

  /** Draws at whole points, so that every format shows the same. */
  private void drawImages(Graphics2D g, Rectangle2D body) {
    int columns = Math.min(panel.columns(), count);
    int rows = (count + columns - 1) / columns;
    double caption = panel.captions().isEmpty() ? 0 : CAPTION;
    double roomX = (body.getWidth() + GAP) / columns - GAP;
    double roomY = (body.getHeight() + GAP) / rows - GAP - caption;
    double scale = Math.min(roomX / pixelColumns, roomY / pixelRows);
    int width = (int) Math.max(1, scale * pixelColumns);
    int height = (int) Math.max(1, scale * pixelRows);
    g.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_NEAREST_NEIGHBOR);
    for (int i = 0; i < count; i++) {
      int x = (int) (body.getX() + i % columns * (width + GAP));
      int y = (int) (body.getY() + i / columns * (height + GAP + caption));
      g.drawImage(image(i), x, y, width, height, null);
      if (caption > 0) {
        drawCaption(g, panel.captions().get(i), x, y + height, width);
      }
    }
  }

  private void drawCaption(Graphics2D g, String caption, double x, double top, double width) {
    String text = Typeface.fit(Look.TICK, caption, width);
    double left = x + (width - Typeface.width(Look.TICK, text)) / 2;
    g.setFont(Look.TICK);
    g.setColor(look.faint());
    g.drawString(text, (float) left, (float) (top + Look.TICK.getSize2D() + 1));
  }

  private BufferedImage image(int index) {
    boolean grey = panel.images().shape().rank() == 3;
    byte[] bytes = panel.images().array();
    BufferedImage image = new BufferedImage(pixelColumns, pixelRows, BufferedImage.TYPE_INT_RGB);
    int first = index * pixelRows * pixelColumns;
    for (int pixel = 0; pixel < pixelRows * pixelColumns; pixel++) {
      int at = grey ? first + pixel : 3 * (first + pixel);
      int rgb = grey ? rgb(bytes, at, at, at) : rgb(bytes, at, at + 1, at + 2);
      image.setRGB(pixel % pixelColumns, pixel / pixelColumns, rgb);
    }
    return image;
  }

  private static int rgb(byte[] bytes, int red, int green, int blue) {
    return (bytes[red] & 0xFF) << 16 | (bytes[green] & 0xFF) << 8 | bytes[blue] & 0xFF;
  }
}
