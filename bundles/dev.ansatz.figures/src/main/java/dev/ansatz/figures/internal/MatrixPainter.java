package dev.ansatz.figures.internal;

import dev.ansatz.api.figure.MatrixPanel;
import dev.ansatz.api.figure.Style;
import dev.ansatz.figures.PanelState;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Draws numbers as coloured cells. Names that are wider than a column stand upright. */
final class MatrixPainter implements PanelPainter {
  private static final Font NAME = Look.TICK;
  private static final double LABEL = 15;
  private static final double PAD = 5;
  private static final double MOST_NAMES = 0.45;
  private static final double SPACE = 0.5;
  private static final double[] TEXT_SIZES = {10.5, 9, 7.5, 6};
  private static final double DARK = 0.55;

  private final MatrixPanel panel;
  private final Look look;
  private final Window window;
  private final Header header;
  private final int rows;
  private final int columns;

  MatrixPainter(MatrixPanel panel, PanelState state, Look look) {
    this.window = Window.of(state);
    this.panel = panel;
    this.look = look;
    this.header = new Header(panel.title(), List.of(), look);
    this.rows = panel.rows().names().size();
    this.columns = panel.columns().names().size();
  }

  @Override
  public double headerHeight(double width) {
    return header.height(width);
  }

  @Override
  public double leftSpace(double bodyHeight) {
    return label(panel.rows()) + widest(panel.rows()) + PAD;
  }

  @Override
  public void paint(Graphics2D g, Rectangle2D area, double above, double left) {
    double begin = Math.min(left, MOST_NAMES * area.getWidth());
    header.draw(g, area.getX() + begin, area.getY(), area.getWidth() - begin);
    if (rows == 0 || columns == 0) {
      Notice.nothingToPlot(g, look, area);
      return;
    }
    MatrixGeometry geometry = geometry(area, above, left);
    drawAllCells(g, geometry);
    drawRowNames(g, geometry, begin);
    drawColumnNames(g, geometry, room(area, above, begin));
  }

  @Override
  public MatrixGeometry geometry(Rectangle2D area, double above, double left) {
    double begin = Math.min(left, MOST_NAMES * area.getWidth());
    double below = room(area, above, begin) + PAD + label(panel.columns());
    Rectangle2D body =
        new Rectangle2D.Double(
            area.getX() + begin,
            area.getY() + above,
            Math.max(1, area.getWidth() - begin),
            Math.max(1, area.getHeight() - above - below));
    return new MatrixGeometry(area, body, panel, window, window.whole(body));
  }

  /** Returns the room that the names of columns take below the cells. */
  private double room(Rectangle2D area, double above, double begin) {
    return isUpright(area.getWidth() - begin)
        ? Math.min(widest(panel.columns()), MOST_NAMES * (area.getHeight() - above))
        : LABEL;
  }

  private boolean isUpright(double width) {
    return widest(panel.columns()) + PAD > width / columns;
  }

  private static double label(MatrixPanel.Side side) {
    return side.label().isEmpty() ? 0 : LABEL;
  }

  private static double widest(MatrixPanel.Side side) {
    return side.names().stream().mapToDouble(n -> Typeface.width(NAME, n)).max().orElse(0);
  }

  private void drawAllCells(Graphics2D g, MatrixGeometry geometry) {
    if (window.isWhole()) {
      drawCells(g, geometry);
      return;
    }
    Shape clip = g.getClip();
    g.clip(geometry.plot());
    drawCells(g, geometry);
    g.setClip(clip);
  }

  private void drawCells(Graphics2D g, MatrixGeometry geometry) {
    Rectangle2D cells = geometry.cells();
    Font font = font(cells.getWidth() / columns, cells.getHeight() / rows);
    for (int i = 0; i < rows * columns; i++) {
      Rectangle2D place = geometry.place(new Cell(i / columns, i % columns));
      if (window.isWhole() || place.intersects(geometry.plot())) {
        drawCell(g, font, i, place);
      }
    }
  }

  private void drawCell(Graphics2D g, Font font, int i, Rectangle2D place) {
    double value = panel.values().array()[i];
    double share = (value - panel.least()) / (panel.most() - panel.least());
    double strength = Math.max(0, Math.min(1, share));
    double width = place.getWidth();
    double height = place.getHeight();
    if (!Double.isNaN(value)) {
      g.setColor(look.faded(Style.line(0), 0.96 * (1 - strength)));
      double space = Math.min(SPACE, Math.min(width, height) / 10);
      g.fill(new Rectangle2D.Double(place.getX(), place.getY(), width - space, height - space));
    }
    if (font != null) {
      double middle = place.getX() + width / 2;
      drawText(g, font, panel.texts().get(i), middle, place.getY() + height / 2, strength);
    }
  }

  /** Returns the largest font in which every text fits into its cell; null for no texts. */
  private Font font(double width, double height) {
    for (double size : TEXT_SIZES) {
      Font font = Typeface.ofSize(size);
      double widest =
          panel.texts().stream().mapToDouble(t -> Typeface.width(font, t)).max().orElse(width);
      if (widest + 2 <= width && size <= height) {
        return font;
      }
    }
    return null;
  }

  private void drawText(Graphics2D g, Font font, String text, double x, double y, double strength) {
    Color strong = strength > DARK ? look.background() : look.text();
    g.setFont(font);
    g.setColor(strong);
    double left = x - Typeface.width(font, text) / 2;
    g.drawString(text, (float) left, (float) (y + 0.36 * font.getSize2D()));
  }

  private void drawRowNames(Graphics2D g, MatrixGeometry geometry, double begin) {
    Rectangle2D body = geometry.plot();
    double height = geometry.cells().getHeight() / rows;
    double room = begin - label(panel.rows()) - PAD;
    g.setFont(NAME);
    g.setColor(look.faint());
    int step = step(height);
    for (int row = 0; row < rows; row += step) {
      double middle = geometry.cells().getY() + (row + 0.5) * height;
      if (middle >= body.getY() && middle <= body.getMaxY()) {
        String name = Typeface.fit(NAME, panel.rows().names().get(row), room);
        double x = body.getX() - PAD - Typeface.width(NAME, name);
        g.drawString(name, (float) x, (float) (middle + 0.36 * NAME.getSize2D()));
      }
    }
    String label = panel.rows().label();
    double x = body.getX() - begin + 0.6 * LABEL;
    upright(g, label, Look.LABEL, x, body.getCenterY() + Typeface.width(Look.LABEL, label) / 2);
  }

  private void drawColumnNames(Graphics2D g, MatrixGeometry geometry, double room) {
    Rectangle2D body = geometry.plot();
    double width = geometry.cells().getWidth() / columns;
    boolean upright = isUpright(body.getWidth());
    int step = upright ? step(width) : 1;
    for (int column = 0; column < columns; column += step) {
      double middle = geometry.cells().getX() + (column + 0.5) * width;
      if (middle >= body.getX() && middle <= body.getMaxX()) {
        String name = panel.columns().names().get(column);
        drawColumnName(g, name, middle, body.getMaxY() + PAD, room, upright);
      }
    }
    String label = panel.columns().label();
    g.setFont(Look.LABEL);
    g.setColor(look.faint());
    double x = body.getCenterX() - Typeface.width(Look.LABEL, label) / 2;
    double y = body.getMaxY() + PAD + room + 0.8 * LABEL;
    g.drawString(label, (float) x, (float) y);
  }

  private void drawColumnName(
      Graphics2D g, String whole, double middle, double top, double room, boolean upright) {
    g.setColor(look.faint());
    if (upright) {
      String name = Typeface.fit(NAME, whole, room);
      double bottom = top + Typeface.width(NAME, name);
      upright(g, name, NAME, middle + 0.36 * NAME.getSize2D(), bottom);
    } else {
      g.setFont(NAME);
      double x = middle - Typeface.width(NAME, whole) / 2;
      g.drawString(whole, (float) x, (float) (top + 0.8 * NAME.getSize2D()));
    }
  }

  /** Every how manieth name has room beside the others. */
  private static int step(double room) {
    return (int) Math.max(1, Math.ceil(NAME.getSize2D() / room));
  }

  private void upright(Graphics2D g, String text, Font font, double baseline, double bottom) {
    AffineTransform before = g.getTransform();
    g.setFont(font);
    g.setColor(look.faint());
    g.translate(baseline, bottom);
    g.rotate(-Math.PI / 2);
    g.drawString(text, 0, 0);
    g.setTransform(before);
  }
}
