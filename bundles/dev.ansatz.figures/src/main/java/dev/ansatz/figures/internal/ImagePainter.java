package dev.ansatz.figures.internal;

import dev.ansatz.api.figure.ImagePanel;
import dev.ansatz.figures.PanelState;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.IntStream;

/** Draws a grid of small images, each pixel a sharp square. */
final class ImagePainter implements PanelPainter {
  private static final double GAP = 4;
  private static final double CAPTION = 14;

  private final ImagePanel panel;
  private final Look look;
  private final Window window;
  private final Header header;
  private final int count;
  private final int pixelRows;
  private final int pixelColumns;

  ImagePainter(ImagePanel panel, PanelState state, Look look) {
    this.window = Window.of(state);
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

  /** Images cannot be wider, so no more than so high. */
  @Override
  public double enoughBody(double width) {
    if (count == 0 || pixelRows == 0 || pixelColumns == 0) {
      return CAPTION;
    }
    int columns = Math.min(panel.columns(), count);
    int rows = (count + columns - 1) / columns;
    double caption = panel.captions().isEmpty() ? 0 : CAPTION;
    double image = ((width + GAP) / columns - GAP) / pixelColumns * pixelRows;
    return rows * (Math.max(1, image) + GAP + caption);
  }

  @Override
  public double leftSpace(double bodyHeight) {
    return 0;
  }

  @Override
  public void paint(Graphics2D g, Rectangle2D area, double above, double left) {
    header.draw(g, area.getX() + left, area.getY(), area.getWidth() - left);
    ImageGeometry geometry = geometry(area, above, left);
    if (window.isWhole()) {
      drawImages(g, geometry);
      return;
    }
    Shape clip = g.getClip();
    g.clip(geometry.plot());
    drawImages(g, geometry);
    g.setClip(clip);
  }

  @Override
  public ImageGeometry geometry(Rectangle2D area, double above, double left) {
    Rectangle2D body =
        new Rectangle2D.Double(
            area.getX() + left,
            area.getY() + above,
            Math.max(1, area.getWidth() - left),
            Math.max(1, area.getHeight() - above));
    boolean none = count == 0 || pixelRows == 0 || pixelColumns == 0;
    return new ImageGeometry(area, body, panel, window, none ? List.of() : places(body));
  }

  /** Returns whole points, so that every format shows the same. */
  private List<Rectangle2D> places(Rectangle2D body) {
    int columns = Math.min(panel.columns(), count);
    int rows = (count + columns - 1) / columns;
    double caption = panel.captions().isEmpty() ? 0 : CAPTION;
    double roomX = (body.getWidth() + GAP) / columns - GAP;
    double roomY = (body.getHeight() + GAP) / rows - GAP - caption;
    double scale = Math.min(roomX / pixelColumns, roomY / pixelRows);
    int width = (int) Math.max(1, scale * pixelColumns);
    int height = (int) Math.max(1, scale * pixelRows);
    return IntStream.range(0, count)
        .mapToObj(
            i ->
                place(
                    body,
                    i % columns * (width + GAP),
                    i / columns * (height + GAP + caption),
                    width,
                    height))
        .toList();
  }

  private Rectangle2D place(Rectangle2D body, double x, double y, int width, int height) {
    Rectangle2D whole = window.whole(body);
    double across = whole.getWidth() / body.getWidth();
    double down = whole.getHeight() / body.getHeight();
    return new Rectangle2D.Double(
        (int) (whole.getX() + across * x),
        (int) (whole.getY() + down * y),
        Math.round(across * width),
        Math.round(down * height));
  }

  private void drawImages(Graphics2D g, ImageGeometry geometry) {
    g.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_NEAREST_NEIGHBOR);
    for (int i = 0; i < geometry.places().size(); i++) {
      Rectangle2D place = geometry.places().get(i);
      if (window.isWhole() || place.intersects(geometry.plot())) {
        drawImage(g, i, place);
      }
    }
  }

  private void drawImage(Graphics2D g, int i, Rectangle2D place) {
    int x = (int) place.getX();
    int y = (int) place.getY();
    int width = (int) place.getWidth();
    int height = (int) place.getHeight();
    g.drawImage(image(i), x, y, width, height, null);
    if (!panel.captions().isEmpty()) {
      drawCaption(g, panel.captions().get(i), x, y + height, width);
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
