package dev.ansatz.figures.internal;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/** Says in the middle of a plot why it is empty. */
final class Notice {
  private static final String NOTHING = "nothing to plot";

  private Notice() {}

  static void nothingToPlot(Graphics2D g, Look look, Rectangle2D plot) {
    double left = plot.getCenterX() - Typeface.width(Look.LABEL, NOTHING) / 2;
    g.setFont(Look.LABEL);
    g.setColor(look.faint());
    g.drawString(NOTHING, (float) left, (float) plot.getCenterY());
  }
}
