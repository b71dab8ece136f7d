package dev.ansatz.figures.internal;

import dev.ansatz.api.figure.ImagePanel;
import dev.ansatz.api.figure.MatrixPanel;
import dev.ansatz.api.figure.Panel;
import dev.ansatz.api.figure.SpacePanel;
import dev.ansatz.api.figure.TablePanel;
import dev.ansatz.api.figure.XyPanel;
import dev.ansatz.figures.PanelState;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/** Draws one panel. */
interface PanelPainter {

  /** Returns the painter of a panel. */
  static PanelPainter of(Panel panel, PanelState state, Look look) {
    if (panel instanceof XyPanel xy) {
      return new XyPainter(xy, state, look);
    } else if (panel instanceof SpacePanel space) {
      return new SpacePainter(space, state, look);
    } else if (panel instanceof MatrixPanel matrix) {
      return new MatrixPainter(matrix, state, look);
    } else if (panel instanceof TablePanel table) {
      return new TablePainter(table, state, look);
    }
    return new ImagePainter((ImagePanel) panel, state, look);
  }

  /** Returns the height of what stands above the panel's body, at a width. */
  double headerHeight(double width);

  /** Returns the height below the header that is enough; infinite where more is always better. */
  default double enoughBody(double width) {
    return Double.POSITIVE_INFINITY;
  }

  /** Returns how far from the left of a body of this height the plot must begin. */
  double leftSpace(double bodyHeight);

  /**
   * Draws the panel.
   *
   * @param g the surface
   * @param area where
   * @param header the height kept for the header, at least what the panel needs
   * @param left where the plot begins, at least what the panel needs
   */
  void paint(Graphics2D g, Rectangle2D area, double header, double left);

  /** Returns where everything is that {@link #paint} draws with the same arguments. */
  PanelGeometry geometry(Rectangle2D area, double header, double left);
}
