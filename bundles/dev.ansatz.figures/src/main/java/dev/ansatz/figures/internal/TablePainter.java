package dev.ansatz.figures.internal;

import dev.ansatz.api.figure.TablePanel;
import dev.ansatz.api.figure.TablePanel.Alignment;
import dev.ansatz.figures.PanelState;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Draws a table. Columns that are too wide are cut short, and rows that do not fit are counted. */
final class TablePainter implements PanelPainter {
  private static final Font FONT = Look.LABEL;
  private static final double GAP = 14;
  private static final double LINE = 16;
  private static final double BELOW = 2;
  private static final double DESCENT = 4.5;
  private static final BasicStroke RULE = new BasicStroke(0.8f);

  private final TablePanel panel;
  private final int first;
  private final Look look;
  private final Header header;

  TablePainter(TablePanel panel, PanelState state, Look look) {
    this.first = (int) Math.floor(Window.of(state).y().low() * panel.rows().size());
    this.panel = panel;
    this.look = look;
    this.header = new Header(panel.title(), List.of(), look);
  }

  @Override
  public double headerHeight(double width) {
    return header.height(width);
  }

  @Override
  public double enoughBody(double width) {
    return LINE * (panel.rows().size() + 1) + BELOW;
  }

  @Override
  public double leftSpace(double bodyHeight) {
    return 0;
  }

  @Override
  public void paint(Graphics2D g, Rectangle2D area, double above, double left) {
    header.draw(g, area.getX(), area.getY(), area.getWidth());
    double[] widths = widths(area.getWidth());
    TableGeometry geometry = geometry(area, above, left);
    double top = geometry.plot().getY();
    drawRow(g, look.faint(), names(), widths, area.getX(), top);
    rule(g, look.axis(), area.getX(), top + LINE, widths);
    for (int line = 0; line < geometry.shown(); line++) {
      double y = top + (line + 1) * LINE;
      drawRow(g, look.text(), panel.rows().get(first + line), widths, area.getX(), y);
      if (panel.rules().contains(first + line)) {
        rule(g, look.axis(), area.getX(), y, widths);
      }
    }
    int rest = panel.rows().size() - first - geometry.shown();
    if (rest > 0) {
      String more = "… and %d more rows".formatted(rest);
      draw(g, look.faint(), more, area.getX(), top + (geometry.shown() + 1) * LINE);
    }
  }

  @Override
  public TableGeometry geometry(Rectangle2D area, double above, double left) {
    int room = (int) ((area.getHeight() - above) / LINE) - 1;
    int rest = panel.rows().size() - first;
    int shown = Math.max(0, rest <= room ? rest : room - 1);
    List<Double> edges = new ArrayList<>();
    double edge = area.getX();
    edges.add(edge);
    for (double width : widths(area.getWidth())) {
      edge += width + GAP;
      edges.add(edge);
    }
    Rectangle2D plot =
        new Rectangle2D.Double(
            area.getX(),
            area.getY() + above,
            area.getWidth(),
            Math.max(1, area.getHeight() - above));
    return new TableGeometry(area, plot, panel, edges, LINE, first, shown);
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
