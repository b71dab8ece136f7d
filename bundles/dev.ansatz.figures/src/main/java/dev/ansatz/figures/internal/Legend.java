package dev.ansatz.figures.internal;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;

/** Names beside samples of their series, in rows above a plot. */
record Legend(List<Placed> placed, String rest, int rows) {
  private static final double SAMPLE = 18;
  private static final double SAMPLE_GAP = 5;
  private static final double ENTRY_GAP = 14;
  private static final double ROW = 15;
  private static final int MAX_ROWS = 3;
  private static final double REST_WIDTH = 60;

  /** A name with what draws the sample of its series. */
  record Entry(String name, List<Swatch> swatches) {}

  /** An entry with its place. */
  record Placed(String name, List<Swatch> swatches, double x, int row) {}

  /** Sets entries into rows of a width; what does not fit is counted. */
  static Legend flow(List<Entry> entries, double width) {
    List<Placed> placed = new ArrayList<>();
    double x = 0;
    int row = 0;
    for (Entry entry : entries) {
      String name = Typeface.fit(Look.TICK, entry.name(), width - SAMPLE - SAMPLE_GAP);
      double needed = SAMPLE + SAMPLE_GAP + Typeface.width(Look.TICK, name);
      boolean last = placed.size() == entries.size() - 1;
      double room = row == MAX_ROWS - 1 && !last ? width - REST_WIDTH : width;
      if (x > 0 && x + needed > room) {
        x = 0;
        row++;
      }
      if (row == MAX_ROWS) {
        int left = entries.size() - placed.size();
        return new Legend(placed, "and " + left + " more", MAX_ROWS);
      }
      placed.add(new Placed(name, entry.swatches(), x, row));
      x += needed + ENTRY_GAP;
    }
    return new Legend(placed, "", entries.isEmpty() ? 0 : row + 1);
  }

  double height() {
    return rows * ROW;
  }

  void draw(Graphics2D g, Look look, double x, double y) {
    double end = 0;
    for (Placed entry : placed) {
      double middle = y + entry.row() * ROW + ROW / 2;
      for (Swatch swatch : entry.swatches()) {
        swatch.draw(g, look, x + entry.x(), middle, SAMPLE);
      }
      end = x + entry.x() + SAMPLE + SAMPLE_GAP;
      drawText(g, look, entry.name(), end, middle);
      end += Typeface.width(Look.TICK, entry.name()) + ENTRY_GAP;
    }
    if (!rest.isEmpty()) {
      drawText(g, look, rest, end, y + (MAX_ROWS - 0.5) * ROW);
    }
  }

  private static void drawText(Graphics2D g, Look look, String text, double x, double middle) {
    g.setFont(Look.TICK);
    g.setColor(look.faint());
    g.drawString(text, (float) x, (float) (middle + 0.36 * Look.TICK.getSize2D()));
  }
}
