package dev.ansatz.api.figure;

/**
 * What to draw and how.
 *
 * @param figure the figure
 * @param format the file format
 * @param theme light or dark
 * @param panelWidth the width of one panel in points of 1/72 inch, 100 or more
 * @param panelHeight the height of one panel in points of 1/72 inch, 100 or more
 * @param scale pixels per point in PNG, above 0 and at most 32; without effect in SVG
 */
public record RenderRequest(
    Figure figure, Format format, Theme theme, int panelWidth, int panelHeight, double scale) {

  /** The file formats. */
  public enum Format {
    PNG,
    SVG
  }

  /** The colours. */
  public enum Theme {
    LIGHT,
    DARK
  }

  /** Makes a request. */
  public RenderRequest {
    if (panelWidth < 100 || panelHeight < 100) {
      throw new IllegalArgumentException(
          "a panel must be at least 100 points wide and high; got %d by %d"
              .formatted(panelWidth, panelHeight));
    }
    if (!(scale > 0 && scale <= 32)) {
      throw new IllegalArgumentException(
          "the scale of a picture must be above 0 and at most 32; got " + scale);
    }
  }

  /**
   * Makes a request for a light figure of ordinary size, PNG at two pixels per point. Panels that
   * stand above each other alone are wide and low; panels of images are as high as these need.
   */
  public static RenderRequest of(Figure figure, Format format) {
    PanelSize size = PanelSize.of(figure);
    return new RenderRequest(figure, format, Theme.LIGHT, size.width(), size.height(), 2);
  }
}
