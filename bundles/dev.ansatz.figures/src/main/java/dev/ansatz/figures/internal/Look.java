package dev.ansatz.figures.internal;

import dev.ansatz.api.figure.RenderRequest.Theme;
import dev.ansatz.api.figure.Style;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.util.List;

/**
 * The colours of a theme and the fonts of all themes. The palettes follow Okabe and Ito (2008), so
 * that the colour-blind can tell them apart; three more at the end make ten for classes.
 *
 * @param background behind everything
 * @param text for titles
 * @param faint for ticks, labels and captions
 * @param axis for the lines of axes
 * @param grid for grid lines
 * @param palette the colours of series
 */
public record Look(
    Color background, Color text, Color faint, Color axis, Color grid, List<Color> palette) {

  /** Of a figure's title. */
  public static final Font TITLE = Typeface.ofSize(15);

  /** Of a panel's title. */
  public static final Font PANEL = Typeface.ofSize(12);

  /** Of an axis' name. */
  public static final Font LABEL = Typeface.ofSize(10.5);

  /** Of ticks and legends. */
  public static final Font TICK = Typeface.ofSize(9.5);

  /** Of a figure's caption. */
  public static final Font CAPTION = Typeface.ofSize(10.5);

  private static final double PALE = 0.65;

  private static final Look LIGHT =
      new Look(
          new Color(0xFFFFFF),
          new Color(0x1F2328),
          new Color(0x4A5058),
          new Color(0x8A9099),
          new Color(0xE6E8EB),
          colours(
              0x0072B2, 0xD55E00, 0x009E73, 0xB8578F, 0xE69F00, 0x56B4E9, 0x6B7280, 0x8C564B,
              0x9A9A00, 0x332288));

  private static final Look DARK =
      new Look(
          new Color(0x1B1D21),
          new Color(0xECEEF1),
          new Color(0xB4B9C1),
          new Color(0x767C86),
          new Color(0x2F333A),
          colours(
              0x58AEEA, 0xFF8C4B, 0x35C698, 0xE592C4, 0xF4C24D, 0xA6DAF7, 0xA3A9B3, 0xC99A8E,
              0xD2D25A, 0x9C8CF0));

  private static List<Color> colours(Integer... rgb) {
    return List.of(rgb).stream().map(Color::new).toList();
  }

  /** Returns the colours of a theme. */
  public static Look of(Theme theme) {
    return theme == Theme.DARK ? DARK : LIGHT;
  }

  /** Returns a series' colour. */
  public Color colour(Style style) {
    return palette.get(Math.floorMod(style.colour(), palette.size()));
  }

  /** Returns these colours for what is there but not shown: near the background. */
  Look pale() {
    List<Color> pale = palette.stream().map(colour -> blend(colour, PALE)).toList();
    return new Look(background, blend(text, PALE), blend(faint, PALE), axis, grid, pale);
  }

  /** Returns the series' colour moved towards the background: 0 not at all, 1 altogether. */
  Color faded(Style style, double share) {
    return blend(colour(style), share);
  }

  private Color blend(Color own, double share) {
    return new Color(
        blend(own.getRed(), background.getRed(), share),
        blend(own.getGreen(), background.getGreen(), share),
        blend(own.getBlue(), background.getBlue(), share));
  }

  private static int blend(int from, int to, double share) {
    return (int) Math.round(from + (to - from) * share);
  }

  static BasicStroke stroke(Style style) {
    float width = (float) Math.max(0.1, Math.min(style.size(), 20));
    float[] dash =
        switch (style.stroke()) {
          case SOLID -> null;
          case DASHED -> new float[] {5, 3};
          case DOTTED -> new float[] {1.2f, 2.4f};
        };
    int cap = dash == null ? BasicStroke.CAP_ROUND : BasicStroke.CAP_BUTT;
    return new BasicStroke(width, cap, BasicStroke.JOIN_ROUND, 10, dash, 0);
  }
}
