package dev.ansatz.figures.internal;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;

/** Text broken into lines of a given width. */
record TextBlock(Font font, List<String> lines) {

  /** Breaks a text at spaces, and within words that are wider than a line. */
  static TextBlock wrap(String text, Font font, double width, int maxLines) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : text.strip().split("\\s+")) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (!line.isEmpty() && Typeface.width(font, longer) > width) {
        lines.add(line);
        longer = word;
      }
      line = longer;
    }
    if (!line.isEmpty()) {
      lines.add(line);
    }
    return new TextBlock(font, cut(lines, font, width, maxLines));
  }

  private static List<String> cut(List<String> lines, Font font, double width, int maxLines) {
    List<String> kept = new ArrayList<>(lines.subList(0, Math.min(maxLines, lines.size())));
    if (lines.size() > maxLines) {
      kept.set(maxLines - 1, kept.get(maxLines - 1) + " " + lines.get(maxLines));
    }
    kept.replaceAll(line -> Typeface.fit(font, line, width));
    return List.copyOf(kept);
  }

  double height() {
    return lines.size() * Typeface.lineHeight(font);
  }

  /** Draws the lines, the first one's top at y. */
  void draw(Graphics2D g, Color colour, double x, double y) {
    g.setFont(font);
    g.setColor(colour);
    double baseline = y + Typeface.ascent(font);
    for (String line : lines) {
      g.drawString(line, (float) x, (float) baseline);
      baseline += Typeface.lineHeight(font);
    }
  }
}
