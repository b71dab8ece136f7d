package dev.ansatz.figures.internal;

import dev.ansatz.api.figure.XySeries;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes words on points, on a veil of the background so that they can be read on anything. A word
 * that would cover another one moves to the nearest free place beside it.
 */
record PointLabels(PlotAxis x, PlotAxis y, Look look) {
  private static final double WIDEST = 120;
  private static final int VEIL = 190;
  private static final double PAD = 3;
  private static final double HEIGHT = 15;
  private static final int FARTHEST = 4;

  void draw(Graphics2D g, XySeries.Labels labels, Rectangle2D data) {
    List<Rectangle2D> taken = new ArrayList<>();
    for (int i = 0; i < labels.x().length; i++) {
      double across = x.share(labels.x()[i]);
      double up = y.share(labels.y()[i]);
      if (across >= 0 && across <= 1 && up >= 0 && up <= 1) {
        String text = Typeface.fit(Look.PANEL, labels.texts().get(i), WIDEST);
        double width = Typeface.width(Look.PANEL, text) + 2 * PAD;
        double centre = data.getX() + across * data.getWidth();
        double middle = data.getMaxY() - up * data.getHeight();
        Rectangle2D place = place(centre, middle, width, data, taken);
        taken.add(place);
        write(g, text, place);
      }
    }
  }

  /** Returns a free place as near to a point as can be; the point's own where there is none. */
  private static Rectangle2D place(
      double centre, double middle, double width, Rectangle2D data, List<Rectangle2D> taken) {
    Rectangle2D own = at(centre, middle, width, data);
    for (int far = 0; far <= FARTHEST; far++) {
      for (double[] way : new double[][] {{0, -1}, {0, 1}, {1, 0}, {-1, 0}}) {
        Rectangle2D place =
            at(centre + far * way[0] * width / 2, middle + far * way[1] * HEIGHT / 2, width, data);
        if (taken.stream().noneMatch(place::intersects)) {
          return place;
        }
      }
    }
    return own;
  }

  private static Rectangle2D at(double centre, double middle, double width, Rectangle2D data) {
    double left = Math.max(data.getX(), Math.min(data.getMaxX() - width, centre - width / 2));
    double top = Math.max(data.getY(), Math.min(data.getMaxY() - HEIGHT, middle - HEIGHT / 2));
    return new Rectangle2D.Double(left, top, width, HEIGHT);
  }

  private void write(Graphics2D g, String text, Rectangle2D place) {
    Color paper = look.background();
    g.setColor(new Color(paper.getRed(), paper.getGreen(), paper.getBlue(), VEIL));
    g.fill(
        new RoundRectangle2D.Double(
            place.getX(), place.getY(), place.getWidth(), HEIGHT, HEIGHT / 2, HEIGHT / 2));
    g.setFont(Look.PANEL);
    g.setColor(look.text());
    g.drawString(
        text,
        (float) (place.getX() + PAD),
        (float) (place.getCenterY() + 0.36 * Look.PANEL.getSize2D()));
  }
}
