package dev.ansatz.api.figure;

/**
 * How a series looks, in words that every theme can follow.
 *
 * @param colour an index into the theme's palette, 0 or more; it repeats
 * @param stroke the pattern of lines
 * @param size the width of a line or the diameter of a point, in points of 1/72 inch
 */
public record Style(int colour, Stroke stroke, double size) {

  /** The pattern of a line. */
  public enum Stroke {
    SOLID,
    DASHED,
    DOTTED
  }

  /** Makes a solid line of ordinary width. */
  public static Style line(int colour) {
    return new Style(colour, Stroke.SOLID, 1.2);
  }

  /** Makes a dashed line of ordinary width. */
  public static Style dashed(int colour) {
    return new Style(colour, Stroke.DASHED, 1.2);
  }

  /** Makes points of ordinary size. */
  public static Style points(int colour) {
    return new Style(colour, Stroke.SOLID, 4);
  }
}
