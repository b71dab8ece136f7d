package dev.ansatz.figures.internal;

import dev.ansatz.api.figure.XySeries;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;

/** Writes words on points, on a veil of the background so that they can be read on anything. */
record PointLabels(PlotAxis x, PlotAxis y, Look look) {
  private static final double WIDEST = 120;
  private static final int VEIL = 190;
  private static final double PAD = 3;
  private static final double HEIGHT = 15;

  void draw(Graphics2D g, XySeries.Labels labels, Rectangle2D data) {
    for (int i = 0; i < labels.x().length; i++) {
      double across = x.share(labels.x()[i]);
      double up = y.share(labels.y()[i]);
      if (across >= 0 && across <= 1 && up >= 0 && up <= 1) {
        double centre = data.getX() + across * data.getWidth();
        double middle = data.getMaxY() - up * data.getHeight();
        write(g, labels.texts().get(i), centre, middle, data);
      }
    }
  }

  private void write(Graphics2D g, String label, double centre, double middle, Rectangle2D data) {
    String text = Typeface.fit(Look.PANEL, label, WIDEST);
    double width = Typeface.width(Look.PANEL, text);
    double left = Math.max(data.getX(), Math.min(data.getMaxX() - width, centre - width / 2));
    float baseline = (float) (middle + 0.36 * Look.PANEL.getSize2D());
    Color paper = look.background();
    g.setColor(new Color(paper.getRed(), paper.getGreen(), paper.getBlue(), VEIL));
    g.fill(
        new RoundRectangle2D.Double(
            left - PAD, middle - HEIGHT / 2, width + 2 * PAD, HEIGHT, HEIGHT / 2, HEIGHT / 2));
    g.setFont(Look.PANEL);
    g.setColor(look.text());
    g.drawString(text, (float) left, baseline);
  }
}
