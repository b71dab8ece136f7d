package dev.ansatz.figures.internal;

import dev.ansatz.api.figure.Mark;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the labels of vertical lines above the plot, and those of horizontal lines beside them
 * where they cover least.
 */
record MarkLabels(Obstacles obstacles, Look look) {
  private static final double GAP = 4;
  private static final double ROW = 13;
  private static final int VEIL = 170;
  private static final int MAX_ROWS = 4;

  /** Returns the room that labels take above the plot. */
  static double height(List<Mark> marks) {
    return Math.min(MAX_ROWS, marks.stream().filter(MarkLabels::isAbove).count()) * ROW;
  }

  private static boolean isAbove(Mark mark) {
    return mark.direction() == Mark.Direction.X && !mark.label().isEmpty();
  }

  void draw(Graphics2D g, List<Mark> marks) {
    int row = 0;
    for (Mark mark : marks) {
      boolean vertical = mark.direction() == Mark.Direction.X;
      double share = (vertical ? obstacles.x() : obstacles.y()).share(mark.at());
      if (!mark.label().isEmpty() && share >= 0 && share <= 1) {
        if (vertical) {
          atop(g, mark, share, Math.min(MAX_ROWS, ++row));
        } else {
          beside(g, mark, share);
        }
      }
    }
  }

  private void atop(Graphics2D g, Mark mark, double share, int row) {
    Rectangle2D data = obstacles.data();
    double at = data.getX() + share * data.getWidth();
    String text = Typeface.fit(Look.TICK, mark.label(), data.getWidth());
    double width = Typeface.width(Look.TICK, text);
    double left = Math.max(data.getX(), Math.min(data.getMaxX() - width, at - width / 2));
    write(g, mark, text, left, data.getY() - row * ROW);
  }

  private void beside(Graphics2D g, Mark mark, double share) {
    Rectangle2D data = obstacles.data();
    String text = Typeface.fit(Look.TICK, mark.label(), data.getWidth() - 2 * GAP);
    double width = Typeface.width(Look.TICK, text);
    double at = data.getMaxY() - share * data.getHeight();
    List<Rectangle2D.Double> places = new ArrayList<>();
    for (double top : new double[] {at - ROW - 1, at + 2}) {
      for (double left : new double[] {data.getMaxX() - GAP - width, data.getX() + GAP}) {
        places.add(new Rectangle2D.Double(left, top, width, ROW - 1));
      }
    }
    places.removeIf(place -> place.y < data.getY() || place.getMaxY() > data.getMaxY());
    if (!places.isEmpty()) {
      Rectangle2D place = obstacles.freest(places);
      write(g, mark, text, place.getX(), place.getY());
    }
  }

  private void write(Graphics2D g, Mark mark, String text, double left, double top) {
    Color paper = look.background();
    g.setColor(new Color(paper.getRed(), paper.getGreen(), paper.getBlue(), VEIL));
    g.fill(new Rectangle2D.Double(left - 2, top, Typeface.width(Look.TICK, text) + 4, ROW - 1));
    g.setFont(Look.TICK);
    g.setColor(look.colour(mark.style()));
    g.drawString(text, (float) left, (float) (top + Look.TICK.getSize2D()));
  }
}
