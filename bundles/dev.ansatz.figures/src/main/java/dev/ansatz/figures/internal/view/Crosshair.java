package dev.ansatz.figures.internal.view;

import dev.ansatz.figures.internal.AxisMap;
import dev.ansatz.figures.internal.Look;
import dev.ansatz.figures.internal.Typeface;
import dev.ansatz.figures.internal.XyGeometry;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Lines through a position of a plane, with the values there on both axes. */
record Crosshair(XyGeometry plane, Look look) {
  private static final BasicStroke DASHED =
      new BasicStroke(
          0.6f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {3, 3}, 0);
  private static final double PAD = 4;
  private static final double HEIGHT = 15;
  private static final double DOWN = 5;

  void draw(Graphics2D g, Point2D at) {
    Rectangle2D plot = plane.plot();
    g.setColor(look.axis());
    g.setStroke(DASHED);
    g.draw(new Line2D.Double(plot.getX(), at.getY(), plot.getMaxX(), at.getY()));
    g.draw(new Line2D.Double(at.getX(), plot.getY(), at.getX(), plot.getMaxY()));
    String x = text(plane.x(), at.getX());
    double width = Typeface.width(Look.TICK, x) + 2 * PAD;
    tag(g, x, at.getX() - width / 2, plot.getMaxY() + DOWN - 1, width);
    String y = text(plane.y(), at.getY());
    double wide = Typeface.width(Look.TICK, y) + 2 * PAD;
    tag(g, y, plot.getX() - DOWN - wide + 1, at.getY() - HEIGHT / 2, wide);
  }

  /** Returns the value at a position with as many digits as a point can tell apart. */
  static String text(AxisMap axis, double position) {
    double value = axis.value(position);
    double step = Math.abs(axis.value(position + 1) - value);
    if (!(step > 0 && Double.isFinite(step) && Double.isFinite(value))) {
      return Values.text(value);
    }
    int decimals = -(int) Math.floor(Math.log10(step));
    BigDecimal rounded = new BigDecimal(value).setScale(decimals, RoundingMode.HALF_EVEN);
    return Values.text(rounded.round(MathContext.DECIMAL64).doubleValue());
  }

  private void tag(Graphics2D g, String text, double left, double top, double width) {
    g.setColor(look.axis());
    g.fill(new Rectangle2D.Double(left, top, width, HEIGHT));
    g.setColor(look.background());
    g.setFont(Look.TICK);
    g.drawString(
        text, (float) (left + PAD), (float) (top + HEIGHT / 2 + 0.36 * Look.TICK.getSize2D()));
  }
}
