package dev.ansatz.figures.internal;

import dev.ansatz.api.figure.MatrixPanel;
import dev.ansatz.api.figure.Style;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
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
  private final Header header;
  private final int rows;
  private final int columns;

  MatrixPainter(MatrixPanel panel, Look look) {
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
    double width = area.getWidth() - begin;
    double height = area.getHeight() - above;
    if (rows == 0 || columns == 0) {
      Notice.nothingToPlot(g, look, area);
      return;
    }
    boolean upright = widest(panel.columns()) + PAD > width / columns;
    double names = upright ? Math.min(widest(panel.columns()), MOST_NAMES * height) : LABEL;
    double below = names + PAD + label(panel.columns());
    Rectangle2D body =
        new Rectangle2D.Double(
            area.getX() + begin,
            area.getY() + above,
            Math.max(1, width),
            Math.max(1, height - below));
    drawCells(g, body);
    drawRowNames(g, body, begin);
    drawColumnNames(g, body, names, upright);
  }

  private static double label(MatrixPanel.Side side) {
    return side.label().isEmpty() ? 0 : LABEL;
  }

  private static double widest(MatrixPanel.Side side) {
    return side.names().stream().mapToDouble(n -> Typeface.width(NAME, n)).max().orElse(0);
  }

  private void drawCells(Graphics2D g, Rectangle2D body) {
    double width = body.getWidth() / columns;
    double height = body.getHeight() / rows;
    Font font = font(width, height);
    for (int i = 0; i < rows * columns; i++) {
      double value = panel.values().array()[i];
      double x = body.getX() + i % columns * width;
      double y = body.getY() + i / columns * height;
      double share = (value - panel.least()) / (panel.most() - panel.least());
      double strength = Math.max(0, Math.min(1, share));
      if (!Double.isNaN(value)) {
        g.setColor(look.faded(Style.line(0), 0.96 * (1 - strength)));
        double space = Math.min(SPACE, Math.min(width, height) / 10);
        g.fill(new Rectangle2D.Double(x, y, width - space, height - space));
      }
      if (font != null) {
        drawText(g, font, panel.texts().get(i), x + width / 2, y + height / 2, strength);
      }
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

  private void drawRowNames(Graphics2D g, Rectangle2D body, double begin) {
    double height = body.getHeight() / rows;
    double room = begin - label(panel.rows()) - PAD;
    g.setFont(NAME);
    g.setColor(look.faint());
    int step = step(height);
    for (int row = 0; row < rows; row += step) {
      String name = Typeface.fit(NAME, panel.rows().names().get(row), room);
      double x = body.getX() - PAD - Typeface.width(NAME, name);
      double y = body.getY() + (row + 0.5) * height + 0.36 * NAME.getSize2D();
      g.drawString(name, (float) x, (float) y);
    }
    String label = panel.rows().label();
    double x = body.getX() - begin + 0.75 * LABEL;
    upright(g, label, Look.LABEL, x, body.getCenterY() + Typeface.width(Look.LABEL, label) / 2);
  }

  private void drawColumnNames(Graphics2D g, Rectangle2D body, double room, boolean upright) {
    double width = body.getWidth() / columns;
    int step = upright ? step(width) : 1;
    for (int column = 0; column < columns; column += step) {
      double middle = body.getX() + (column + 0.5) * width;
      double top = body.getMaxY() + PAD;
      g.setColor(look.faint());
      if (upright) {
        String name = Typeface.fit(NAME, panel.columns().names().get(column), room);
        double bottom = top + Typeface.width(NAME, name);
        upright(g, name, NAME, middle + 0.36 * NAME.getSize2D(), bottom);
      } else {
        String name = panel.columns().names().get(column);
        g.setFont(NAME);
        double x = middle - Typeface.width(NAME, name) / 2;
        g.drawString(name, (float) x, (float) (top + 0.8 * NAME.getSize2D()));
      }
    }
    String label = panel.columns().label();
    g.setFont(Look.LABEL);
    g.setColor(look.faint());
    double x = body.getCenterX() - Typeface.width(Look.LABEL, label) / 2;
    double y = body.getMaxY() + PAD + room + 0.8 * LABEL;
    g.drawString(label, (float) x, (float) y);
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
