package dev.ansatz.figures.internal.view;

import dev.ansatz.figures.Pick;
import dev.ansatz.figures.internal.Cell;
import dev.ansatz.figures.internal.ImageGeometry;
import dev.ansatz.figures.internal.MatrixGeometry;
import dev.ansatz.figures.internal.PanelGeometry;
import dev.ansatz.figures.internal.SpaceGeometry;
import dev.ansatz.figures.internal.TableGeometry;
import dev.ansatz.figures.internal.XyGeometry;
import java.awt.geom.Point2D;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Finds what is at a position of a drawn figure. Its indices live as long as the drawing. */
final class Finder {
  private static final double NEAR = 14;

  private final Map<Integer, PointIndex> indices = new HashMap<>();

  /** Returns what is there that can be spoken of. */
  Optional<Found> find(Spot spot, Point2D at) {
    if (spot.part() == Spot.Part.LEGEND) {
      return spot.legend()
          .filter(area -> area.names().size() > 1)
          .map(area -> Found.text(at, String.join(", ", area.names())));
    } else if (spot.part() != Spot.Part.PLOT) {
      return Optional.empty();
    }
    return inPlot(spot.panel(), spot.geometry(), at);
  }

  private Optional<Found> inPlot(int panel, PanelGeometry geometry, Point2D at) {
    if (geometry instanceof XyGeometry plane) {
      return nearest(panel, geometry, at)
          .or(() -> new BarHits(plane).at(at))
          .map(hit -> PointText.of(panel, plane.panel(), hit));
    } else if (geometry instanceof SpaceGeometry space) {
      return nearest(panel, geometry, at).map(hit -> PointText.of(panel, space.panel(), hit));
    } else if (geometry instanceof ImageGeometry images) {
      return images
          .pixel(at.getX(), at.getY())
          .map(
              pixel ->
                  Found.of(
                      new Pick.Pixel(panel, pixel.image(), pixel.row(), pixel.column()),
                      at,
                      CellText.of(images.panel(), pixel)));
    } else if (geometry instanceof MatrixGeometry matrix) {
      return matrix
          .cell(at.getX(), at.getY())
          .map(
              cell ->
                  Found.of(
                      new Pick.Cell(panel, cell.row(), cell.column()),
                      at,
                      CellText.of(matrix.panel(), cell)));
    }
    TableGeometry table = (TableGeometry) geometry;
    return table
        .cell(at.getX(), at.getY())
        .map(
            cell ->
                new Found(
                    pick(panel, cell), at, Optional.empty(), CellText.of(table.panel(), cell)));
  }

  /** The names of columns are nothing to pick. */
  private static Optional<Pick> pick(int panel, Cell cell) {
    return cell.row() < 0
        ? Optional.empty()
        : Optional.of(new Pick.Cell(panel, cell.row(), cell.column()));
  }

  private Optional<PointIndex.Hit> nearest(int panel, PanelGeometry geometry, Point2D at) {
    return index(panel, geometry).nearest(at.getX(), at.getY(), NEAR);
  }

  private PointIndex index(int panel, PanelGeometry geometry) {
    return indices.computeIfAbsent(
        panel,
        k ->
            geometry instanceof XyGeometry plane
                ? PlotPoints.of(plane)
                : PlotPoints.of((SpaceGeometry) geometry));
  }

  /** Returns what a click there picks. */
  Optional<Pick> pick(Spot spot, Point2D at) {
    Optional<Pick> found = find(spot, at).flatMap(Found::pick);
    boolean free = spot.part() == Spot.Part.PLOT && spot.geometry() instanceof XyGeometry;
    if (found.isPresent() || !free) {
      return found;
    }
    XyGeometry plane = (XyGeometry) spot.geometry();
    return Optional.of(
        new Pick.Position(spot.panel(), plane.x().value(at.getX()), plane.y().value(at.getY())));
  }
}
