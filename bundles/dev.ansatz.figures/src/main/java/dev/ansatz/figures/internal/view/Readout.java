package dev.ansatz.figures.internal.view;

import dev.ansatz.figures.internal.Look;
import dev.ansatz.figures.internal.Typeface;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;

/** Writes beside the pointer what it is on, and rings the point. */
record Readout(Look look, Rectangle2D room) {
  private static final Font FONT = Look.LABEL;
  private static final double PAD = 6;
  private static final double AWAY = 10;
  private static final double RING = 4;
  private static final double WIDEST = 320;
  private static final int VEIL = 240;

  void draw(Graphics2D g, Found found) {
    found.style().ifPresent(style -> ring(g, found, look.colour(style)));
    List<String> lines =
        found.lines().stream().map(line -> Typeface.fit(FONT, line, WIDEST)).toList();
    double widest = lines.stream().mapToDouble(line -> Typeface.width(FONT, line)).max().orElse(0);
    double width = widest + 2 * PAD;
    double height = lines.size() * Typeface.lineHeight(FONT) + 2 * PAD - 3;
    double left = beside(found.at().getX(), width, room.getX(), room.getMaxX());
    double top = beside(found.at().getY(), height, room.getY(), room.getMaxY());
    frame(g, new RoundRectangle2D.Double(left, top, width, height, 6, 6));
    g.setFont(FONT);
    double baseline = top + PAD + Typeface.ascent(FONT) - 2;
    for (int i = 0; i < lines.size(); i++) {
      g.setColor(i == 0 ? look.text() : look.faint());
      g.drawString(lines.get(i), (float) (left + PAD), (float) baseline);
      baseline += Typeface.lineHeight(FONT);
    }
  }

  /**
   * Returns where something begins that stands behind a position, or before it for want of room.
   */
  private static double beside(double at, double length, double low, double high) {
    double behind = at + AWAY;
    double begin = behind + length <= high ? behind : at - AWAY - length;
    return Math.max(low, Math.min(high - length, begin));
  }

  private void ring(Graphics2D g, Found found, Color colour) {
    double x = found.at().getX();
    double y = found.at().getY();
    g.setColor(look.background());
    g.fill(new Ellipse2D.Double(x - RING, y - RING, 2 * RING, 2 * RING));
    g.setColor(colour);
    g.setStroke(new BasicStroke(1.8f));
    g.draw(new Ellipse2D.Double(x - RING, y - RING, 2 * RING, 2 * RING));
  }

  private void frame(Graphics2D g, RoundRectangle2D frame) {
    Color paper = look.background();
    g.setColor(new Color(paper.getRed(), paper.getGreen(), paper.getBlue(), VEIL));
    g.fill(frame);
    g.setColor(look.axis());
    g.setStroke(new BasicStroke(0.8f));
    g.draw(frame);
  }
}
