package dev.ansatz.figures.internal;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The one font of all figures, brought along so that pictures do not depend on the machine. */
public final class Typeface {
  private static final String FILE = "/com/formdev/flatlaf/fonts/roboto/Roboto-Regular.ttf";
  private static final FontRenderContext MEASURE = new FontRenderContext(null, true, true);
  private static final Font BASE = load();

  private Typeface() {}

  private static Font load() {
    try {
      return loadFromStream();
    } catch (IOException e) {
      return loadWhileEnding();
    }
  }

  private static Font loadFromStream() throws IOException {
    try (InputStream in = Typeface.class.getResourceAsStream(FILE)) {
      return Font.createFont(Font.TRUETYPE_FONT, in);
    } catch (FontFormatException e) {
      throw new IllegalStateException(FILE + " in the bundle is not a TrueType font", e);
    }
  }

  /**
   * Loads the font from a file of its own. The JDK reads streams through a file that a shutdown
   * hook deletes, and so refuses them in a run that Ctrl-C is just ending.
   */
  private static Font loadWhileEnding() {
    try (InputStream in = Typeface.class.getResourceAsStream(FILE)) {
      Path copy = Files.createTempFile("ansatz-font", ".ttf");
      try {
        Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
        return Font.createFont(Font.TRUETYPE_FONT, copy.toFile());
      } finally {
        Files.deleteIfExists(copy);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (FontFormatException e) {
      throw new IllegalStateException(FILE + " in the bundle is not a TrueType font", e);
    }
  }

  static Font ofSize(double points) {
    return BASE.deriveFont((float) points);
  }

  /** Returns the width of a text in points. */
  public static double width(Font font, String text) {
    return font.getStringBounds(text, MEASURE).getWidth();
  }

  /** Returns the height above the baseline in points. */
  public static double ascent(Font font) {
    return font.getLineMetrics("Ag", MEASURE).getAscent();
  }

  /** Returns the distance of two lines in points. */
  public static double lineHeight(Font font) {
    return font.getSize2D() * 1.3;
  }

  /** Returns the text, or as much of its beginning as fits with an ellipsis. */
  public static String fit(Font font, String text, double width) {
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
