package dev.ansatz.figures.internal;

import dev.ansatz.api.figure.TablePanel;
import dev.ansatz.api.figure.TablePanel.Alignment;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Draws a table. Columns that are too wide are cut short, and rows that do not fit are counted. */
final class TablePainter implements PanelPainter {
  private static final Font FONT = Look.LABEL;
  private static final double GAP = 14;
  private static final double LINE = 16;
  private static final double DESCENT = 4.5;
  private static final BasicStroke RULE = new BasicStroke(0.8f);

  private final TablePanel panel;
  private final Look look;
  private final Header header;

  TablePainter(TablePanel panel, Look look) {
    this.panel = panel;
    this.look = look;
    this.header = new Header(panel.title(), List.of(), look);
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
    header.draw(g, area.getX(), area.getY(), area.getWidth());
    double[] widths = widths(area.getWidth());
    double top = area.getY() + above;
    int room = (int) ((area.getHeight() - above) / LINE) - 1;
    boolean all = panel.rows().size() <= room;
    int shown = Math.max(0, all ? panel.rows().size() : room - 1);
    drawRow(g, look.faint(), names(), widths, area.getX(), top);
    rule(g, look.axis(), area.getX(), top + LINE, widths);
    for (int row = 0; row < shown; row++) {
      double y = top + (row + 1) * LINE;
      drawRow(g, look.text(), panel.rows().get(row), widths, area.getX(), y);
      if (panel.rules().contains(row)) {
        rule(g, look.axis(), area.getX(), y, widths);
      }
    }
    if (!all) {
      String more = "… and %d more rows".formatted(panel.rows().size() - shown);
      draw(g, look.faint(), more, area.getX(), top + (shown + 1) * LINE);
    }
  }

  private List<String> names() {
    return panel.columns().stream().map(TablePanel.Column::name).toList();
  }

  /** The widths that the texts need; where that is too much, the widest columns give way. */
  private double[] widths(double room) {
    double[] widths = new double[panel.columns().size()];
    double total = 0;
    for (int column = 0; column < widths.length; column++) {
      widths[column] = Typeface.width(FONT, panel.columns().get(column).name());
      for (List<String> row : panel.rows()) {
        widths[column] = Math.max(widths[column], Typeface.width(FONT, row.get(column)));
      }
      total += widths[column] + GAP;
    }
    double allowed = total - GAP <= room ? Double.MAX_VALUE : limit(widths, room);
    for (int column = 0; column < widths.length; column++) {
      widths[column] = Math.min(widths[column], allowed);
    }
    return widths;
  }

  /** Returns the width that no column exceeds where all of them fill the room. */
  private static double limit(double[] widths, double room) {
    double[] sorted = widths.clone();
    java.util.Arrays.sort(sorted);
    double left = room - GAP * (widths.length - 1);
    for (int i = 0; i < sorted.length; i++) {
      double even = left / (sorted.length - i);
      if (sorted[i] > even) {
        return Math.max(even, 1);
      }
      left -= sorted[i];
    }
    return Double.MAX_VALUE;
  }

  private void drawRow(
      Graphics2D g, Color colour, List<String> texts, double[] widths, double left, double top) {
    double x = left;
    for (int column = 0; column < widths.length; column++) {
      String text = Typeface.fit(FONT, texts.get(column), widths[column] + 0.01);
      boolean right = panel.columns().get(column).alignment() == Alignment.RIGHT;
      double indent = right ? widths[column] - Typeface.width(FONT, text) : 0;
      draw(g, colour, text, x + indent, top);
      x += widths[column] + GAP;
    }
  }

  private static void draw(Graphics2D g, Color colour, String text, double x, double top) {
    g.setFont(FONT);
    g.setColor(colour);
    g.drawString(text, (float) x, (float) (top + LINE - DESCENT));
  }

  private static void rule(Graphics2D g, Color colour, double left, double y, double... widths) {
    double right = left - GAP;
    for (double width : widths) {
      right += width + GAP;
    }
    g.setStroke(RULE);
    g.setColor(colour);
    g.draw(new Line2D.Double(left, y, right, y));
  }
}
