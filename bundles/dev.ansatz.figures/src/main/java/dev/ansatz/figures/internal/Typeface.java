package dev.ansatz.figures.internal;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The one font of all figures, brought along so that pictures do not depend on the machine. */
final class Typeface {
  private static final String FILE = "/com/formdev/flatlaf/fonts/roboto/Roboto-Regular.ttf";
  private static final FontRenderContext MEASURE = new FontRenderContext(null, true, true);
  private static final Font BASE = load();

  private Typeface() {}

  private static Font load() {
    try (InputStream in = Typeface.class.getResourceAsStream(FILE)) {
      return Font.createFont(Font.TRUETYPE_FONT, in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (FontFormatException e) {
      throw new IllegalStateException(FILE + " in the bundle is not a TrueType font", e);
    }
  }

  static Font ofSize(double points) {
    return BASE.deriveFont((float) points);
  }

  static double width(Font font, String text) {
    return font.getStringBounds(text, MEASURE).getWidth();
  }

  static double ascent(Font font) {
    return font.getLineMetrics("Ag", MEASURE).getAscent();
  }

  static double lineHeight(Font font) {
    return font.getSize2D() * 1.3;
  }

  /** Returns the text, or as much of its beginning as fits with an ellipsis. */
  static String fit(Font font, String text, double width) {
    if (width(font, text) <= width) {
      return text;
    }
    int low = 0;
    int high = text.length();
    while (low < high) {
      int middle = (low + high + 1) / 2;
      boolean fits = width(font, text.substring(0, middle).strip() + "…") <= width;
      low = fits ? middle : low;
      high = fits ? high : middle - 1;
    }
    return text.substring(0, low).strip() + "…";
  }
}
