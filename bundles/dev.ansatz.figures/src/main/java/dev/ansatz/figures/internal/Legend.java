package dev.ansatz.figures.internal;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Names beside samples of their series, in rows above a plot. */
record Legend(List<Placed> placed, String rest, int rows) {
  private static final double SAMPLE = 18;
  private static final double SAMPLE_GAP = 5;
  private static final double ENTRY_GAP = 14;
  private static final double ROW = 15;
  private static final int FEW = 12;
  private static final int ROWS_OF_FEW = 6;
  private static final int ROWS_OF_MANY = 3;
  private static final double REST_WIDTH = 60;

  /**
   * A name with what draws the sample of its series.
   *
   * @param hidden whether its series are not drawn
   */
  record Entry(String name, List<Swatch> swatches, boolean hidden) {}

  /**
   * An entry with its place.
   *
   * @param text as much of its name as fits
   */
  record Placed(Entry entry, String text, double x, int row) {}

  /** Returns an entry for every name, in the order in which they come first. */
  static <T> List<Entry> entries(
      List<T> series, Function<T, String> name, Function<T, Swatch> swatch, Set<String> hidden) {
    Map<String, List<Swatch>> byName = new LinkedHashMap<>();
    for (T one : series) {
      if (!name.apply(one).isEmpty()) {
        byName.computeIfAbsent(name.apply(one), n -> new ArrayList<>()).add(swatch.apply(one));
      }
    }
    return byName.entrySet().stream()
        .map(e -> new Entry(e.getKey(), e.getValue(), hidden.contains(e.getKey())))
        .toList();
  }

  /** Sets entries into rows of a width; what does not fit into a few rows is counted. */
  static Legend flow(List<Entry> entries, double width) {
    List<Placed> placed = new ArrayList<>();
    int most = entries.size() <= FEW ? ROWS_OF_FEW : ROWS_OF_MANY;
    double x = 0;
    int row = 0;
    for (Entry entry : entries) {
      String name = Typeface.fit(Look.TICK, entry.name(), width - SAMPLE - SAMPLE_GAP);
      double needed = SAMPLE + SAMPLE_GAP + Typeface.width(Look.TICK, name);
      boolean last = placed.size() == entries.size() - 1;
      double room = row == most - 1 && !last ? width - REST_WIDTH : width;
      if (x > 0 && x + needed > room) {
        x = 0;
        row++;
      }
      if (row == most) {
        int left = entries.size() - placed.size();
        return new Legend(placed, "and " + left + " more", most);
      }
      placed.add(new Placed(entry, name, x, row));
      x += needed + ENTRY_GAP;
    }
    return new Legend(placed, "", entries.isEmpty() ? 0 : row + 1);
  }

  double height() {
    return rows * ROW;
  }

  void draw(Graphics2D g, Look look, double x, double y) {
    double end = 0;
    for (Placed place : placed) {
      double middle = y + place.row() * ROW + ROW / 2;
      Look own = place.entry().hidden() ? look.pale() : look;
      for (Swatch swatch : place.entry().swatches()) {
        swatch.draw(g, own, x + place.x(), middle, SAMPLE);
      }
      end = x + place.x() + SAMPLE + SAMPLE_GAP;
      drawText(g, own, place.text(), end, middle);
      end += Typeface.width(Look.TICK, place.text()) + ENTRY_GAP;
    }
    if (!rest.isEmpty()) {
      drawText(g, look, rest, end, y + (rows - 0.5) * ROW);
    }
  }

  /** Returns where the entries are; the last may be that of all which have no place. */
  List<LegendArea> areas(List<Entry> entries, double x, double y) {
    List<LegendArea> areas = new ArrayList<>();
    double end = x;
    for (Placed place : placed) {
      double width = SAMPLE + SAMPLE_GAP + Typeface.width(Look.TICK, place.text());
      double left = x + place.x();
      Rectangle2D area = new Rectangle2D.Double(left, y + place.row() * ROW, width, ROW);
      areas.add(new LegendArea(List.of(place.entry().name()), area));
      end = left + width + ENTRY_GAP;
    }
    if (!rest.isEmpty()) {
      List<String> names = entries.stream().skip(placed.size()).map(Entry::name).toList();
      double top = y + (rows - 1) * ROW;
      areas.add(new LegendArea(names, new Rectangle2D.Double(end, top, REST_WIDTH, ROW)));
    }
    return areas;
  }

  private static void drawText(Graphics2D g, Look look, String text, double x, double middle) {
    g.setFont(Look.TICK);
    g.setColor(look.faint());
    g.drawString(text, (float) x, (float) (middle + 0.36 * Look.TICK.getSize2D()));
  }
}
