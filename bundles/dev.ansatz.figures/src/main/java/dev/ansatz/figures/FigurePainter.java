package dev.ansatz.figures;

import dev.ansatz.api.figure.Figure;
import dev.ansatz.api.figure.RenderRequest.Theme;
import dev.ansatz.figures.internal.FigureLayout;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.geom.Dimension2D;

/** Draws one figure on any Java2D surface: a file's or a window's. Safe from several threads. */
public final class FigurePainter {
  private final FigureLayout layout;

  /** Makes the painter of a figure in a theme. */
  public FigurePainter(Figure figure, Theme theme) {
    this(figure, theme, FigureState.INITIAL);
  }

  /** Makes the painter of a figure in a theme, as a reader sees it. */
  public FigurePainter(Figure figure, Theme theme, FigureState state) {
    this.layout = new FigureLayout(figure, theme, state);
  }

  /**
   * Returns the size at which every panel has the wanted size.
   *
   * @param panelWidth the width of a panel in points of 1/72 inch
   * @param panelHeight the height of a panel in points of 1/72 inch
   * @return the size in points
   */
  public Dimension2D size(int panelWidth, int panelHeight) {
    double width = layout.width(panelWidth);
    return new Dimension(
        (int) Math.ceil(width), (int) Math.ceil(layout.height(width, panelHeight)));
  }

  /**
   * Draws the figure with its background.
   *
   * @param g where; its clip and rendering hints are respected, its transform is kept
   * @param size the room from the origin on, in points
   */
  public void paint(Graphics2D g, Dimension2D size) {
    Graphics2D own = (Graphics2D) g.create();
    try {
      layout.paint(own, size);
    } finally {
      own.dispose();
    }
  }
}
