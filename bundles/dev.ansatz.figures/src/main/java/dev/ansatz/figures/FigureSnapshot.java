package dev.ansatz.figures;

import dev.ansatz.api.figure.Figure;
import dev.ansatz.api.figure.RenderRequest.Theme;
import dev.ansatz.figures.internal.SnapshotFiles;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;

/**
 * A figure as a view shows it at one moment. A value, so that pictures of it can be made by any
 * thread.
 *
 * @param figure the figure
 * @param theme its colours
 * @param state what is seen of it
 * @param width its width in points, above 0
 * @param height its height in points, above 0
 */
public record FigureSnapshot(
    Figure figure, Theme theme, FigureState state, double width, double height) {

  /** The file formats. */
  public enum Format {
    /** The picture, two pixels to a point. */
    PNG,
    /** The picture, with texts as texts. */
    SVG,
    /** The numbers of all panels and series, seen or not. */
    CSV
  }

  /** Makes a snapshot. */
  public FigureSnapshot {
    if (!(width > 0 && height > 0)) {
      throw new IllegalArgumentException(
          "a picture must be wider and higher than 0 points; got %s by %s"
              .formatted(width, height));
    }
  }

  /**
   * Writes the figure into a file: its title, axes and legend, and what is seen of it. CSV has the
   * columns {@code panel, title, kind, series, index, x, y, z, low, high, text}, one line for every
   * point, pixel or cell.
   *
   * @param file the file; one that is there is replaced once the new one is complete
   * @param format the file's format
   * @throws IOException where the file cannot be written, in a sentence that names it
   */
  public void export(Path file, Format format) throws IOException {
    SnapshotFiles.write(this, file, format);
  }

  /**
   * Draws the picture.
   *
   * @param scale pixels to a point, above 0
   */
  public BufferedImage image(double scale) {
    return SnapshotFiles.image(this, scale);
  }
}
