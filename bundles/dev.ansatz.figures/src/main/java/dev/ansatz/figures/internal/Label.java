package dev.ansatz.figures.internal;

import java.awt.Font;
import java.awt.Graphics2D;

/**
 * A line of text that may hold one raised exponent.
 *
 * @param text what stands before the exponent
 * @param exponent the raised part; empty for none
 * @param tail what stands behind the exponent
 */
record Label(String text, String exponent, String tail) {
  private static final float SMALL = 0.72f;
  private static final double RISE = 0.38;

  static Label of(String text) {
    return new Label(text, "", "");
  }

  /** Makes the name of an axis: {@code time (×10³ s)}. */
  static Label ofAxis(String name, String unit, int power) {
    if (power == 0) {
      return of(unit.isEmpty() ? name : name + " (" + unit + ")");
    }
    String tail = unit.isEmpty() ? ")" : " " + unit + ")";
    return new Label(name + " (×10", Numbers.integer(power), tail);
  }

  double width(Font font) {
    return Typeface.width(font, text)
        + Typeface.width(small(font), exponent)
        + Typeface.width(font, tail);
  }

  /** Returns this label, or as much of its beginning as fits. */
  Label within(Font font, double width) {
    return width(font) <= width ? this : of(Typeface.fit(font, text + exponent + tail, width));
  }

  /** Draws from the left end of the baseline. */
  void draw(Graphics2D g, Font font, double x, double y) {
    double end = run(g, font, text, x, y);
    end = run(g, small(font), exponent, end, y - RISE * font.getSize2D());
    run(g, font, tail, end, y);
  }

  private static double run(Graphics2D g, Font font, String text, double x, double y) {
    if (!text.isEmpty()) {
      g.setFont(font);
      g.drawString(text, (float) x, (float) y);
    }
    return x + Typeface.width(font, text);
  }

  private static Font small(Font font) {
    return font.deriveFont(font.getSize2D() * SMALL);
  }
}
