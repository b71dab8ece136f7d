package dev.ansatz.figures.internal.view;

import dev.ansatz.api.figure.SpacePanel.Camera;
import dev.ansatz.figures.PanelState;
import dev.ansatz.figures.Range;
import dev.ansatz.figures.internal.ImageGeometry;
import dev.ansatz.figures.internal.MatrixGeometry;
import dev.ansatz.figures.internal.PanelGeometry;
import dev.ansatz.figures.internal.SpaceGeometry;
import dev.ansatz.figures.internal.TableGeometry;
import dev.ansatz.figures.internal.XyGeometry;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;

/**
 * Zooms, moves and turns a panel.
 *
 * @param geometry the panel as it is drawn
 * @param state the state in which it is drawn
 */
record PanelZoom(PanelGeometry geometry, PanelState state) {
  private static final double DEGREES = 0.5;
  private static final int ROWS = 3;

  /** Returns whether the panel can be seen otherwise than whole. */
  static boolean isZoomable(PanelGeometry geometry) {
    return !(geometry instanceof TableGeometry table)
        || table.shown() < table.panel().rows().size();
  }

  /** Returns the panel with its span multiplied by a factor about a position. */
  PanelState about(Point2D at, double factor, Along along) {
    Rectangle2D plot = geometry.plot();
    double across = (at.getX() - plot.getX()) / plot.getWidth();
    double down = (at.getY() - plot.getY()) / plot.getHeight();
    if (geometry instanceof XyGeometry xy) {
      PanelState zoomed = state;
      if (along.x()) {
        zoomed = zoomed.withX(AxisZoom.about(xy.x(), state.x(), at.getX(), factor));
      }
      return along.y()
          ? zoomed.withY(AxisZoom.about(xy.y(), state.y(), at.getY(), factor))
          : zoomed;
    } else if (geometry instanceof SpaceGeometry) {
      return state.withZoom(state.zoom() / factor);
    } else if (geometry instanceof TableGeometry table) {
      return scrolled(table, rows(factor));
    }
    return state
        .withX(WindowZoom.about(state.x(), share(across), factor))
        .withY(WindowZoom.about(state.y(), share(down), factor));
  }

  private static double share(double value) {
    return Math.max(0, Math.min(1, value));
  }

  /** The wheel's notch, which is a fifth, is three rows. */
  private static int rows(double factor) {
    double notches = Math.log(factor) / Math.log(1.2);
    return (int) (Math.signum(notches) * Math.ceil(Math.abs(ROWS * notches) - 1e-6));
  }

  /** Returns a table some rows further down. */
  private PanelState scrolled(TableGeometry table, int rows) {
    double count = table.panel().rows().size();
    double last = Math.max(0, count - table.shown() - (table.first() == 0 ? 1 : 0));
    double first = Math.max(0, Math.min(last, table.first() + (double) rows));
    return state.withY(
        first == 0 ? state.y().whole() : state.y().in(new Range((first + 0.5) / count, 1)));
  }

  /** Returns the panel with a rectangle of it in full sight. */
  PanelState into(Rectangle2D box, Along along) {
    if (geometry instanceof XyGeometry xy) {
      PanelState zoomed = state;
      if (along.x()) {
        zoomed = zoomed.withX(AxisZoom.between(xy.x(), state.x(), box.getMinX(), box.getMaxX()));
      }
      return along.y()
          ? zoomed.withY(AxisZoom.between(xy.y(), state.y(), box.getMinY(), box.getMaxY()))
          : zoomed;
    } else if (geometry instanceof ImageGeometry || geometry instanceof MatrixGeometry) {
      return intoPicture(box);
    }
    return state;
  }

  /** Pixels stay square: the rectangle grows to the shape of the plot. */
  private PanelState intoPicture(Rectangle2D box) {
    Rectangle2D plot = geometry.plot();
    double span = Math.max(box.getWidth() / plot.getWidth(), box.getHeight() / plot.getHeight());
    double across = (box.getCenterX() - plot.getX()) / plot.getWidth();
    double down = (box.getCenterY() - plot.getY()) / plot.getHeight();
    return state
        .withX(WindowZoom.between(state.x(), across - span / 2, across + span / 2))
        .withY(WindowZoom.between(state.y(), down - span / 2, down + span / 2));
  }

  /** Returns the panel moved, or a space turned, by a distance in points. */
  PanelState moved(double across, double down, Along along) {
    if (geometry instanceof XyGeometry xy) {
      PanelState moved = state;
      if (along.x()) {
        moved = moved.withX(AxisZoom.moved(xy.x(), state.x(), across));
      }
      return along.y() ? moved.withY(AxisZoom.moved(xy.y(), state.y(), down)) : moved;
    } else if (geometry instanceof SpaceGeometry space) {
      return turned(space, across, down);
    } else if (geometry instanceof TableGeometry table) {
      return scrolled(table, (int) -Math.signum(down));
    }
    Rectangle2D plot = geometry.plot();
    return state
        .withX(WindowZoom.moved(state.x(), across / plot.getWidth()))
        .withY(WindowZoom.moved(state.y(), down / plot.getHeight()));
  }

  private PanelState turned(SpaceGeometry space, double across, double down) {
    double elevation = space.camera().elevation() + DEGREES * down;
    double azimuth = space.camera().azimuth() - DEGREES * across;
    return state.withCamera(
        new Camera(Math.IEEEremainder(azimuth, 360), Math.max(-90, Math.min(90, elevation))));
  }
}
