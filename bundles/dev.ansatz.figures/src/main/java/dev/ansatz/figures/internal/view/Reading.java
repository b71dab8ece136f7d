package dev.ansatz.figures.internal.view;

import dev.ansatz.api.figure.SpacePanel;
import dev.ansatz.api.figure.XySeries;
import dev.ansatz.figures.Pick;
import dev.ansatz.figures.internal.Cell;
import dev.ansatz.figures.internal.ImageGeometry;
import dev.ansatz.figures.internal.ImageGeometry.Pixel;
import dev.ansatz.figures.internal.MatrixGeometry;
import dev.ansatz.figures.internal.PanelGeometry;
import dev.ansatz.figures.internal.SpaceGeometry;
import dev.ansatz.figures.internal.TableGeometry;
import dev.ansatz.figures.internal.Visibility;
import dev.ansatz.figures.internal.XyGeometry;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Goes with keys from point to point and from series to series, through images, and through the
 * cells of matrices and tables.
 */
final class Reading {
  private final Stage stage;
  private int panel = -1;
  private int along;
  private int across;

  Reading(Stage stage) {
    this.stage = stage;
  }

  /** Goes some points or columns on, and some series or rows; begins anew in another panel. */
  void step(int points, int series) {
    if (panel != stage.current()) {
      panel = stage.current();
      along = 0;
      across = 0;
      return;
    }
    along += points;
    across += series;
  }

  void leave() {
    panel = -1;
  }

  /** Returns what has been come to. */
  Optional<Found> find() {
    if (panel < 0 || panel >= stage.geometry().size()) {
      return Optional.empty();
    }
    PanelGeometry geometry = stage.geometry().get(panel);
    if (geometry instanceof XyGeometry plane) {
      return point(plane);
    } else if (geometry instanceof SpaceGeometry space) {
      return point(space);
    } else if (geometry instanceof ImageGeometry images) {
      return image(images);
    } else if (geometry instanceof MatrixGeometry matrix) {
      return cell(matrix);
    }
    return cell((TableGeometry) geometry);
  }

  /** Returns whether there is something in a grid of this size, and stays within it. */
  private boolean stays(int columns, int rows) {
    along = Math.max(0, Math.min(columns - 1, along));
    across = Math.max(0, Math.min(rows - 1, across));
    return columns > 0 && rows > 0;
  }

  private static int[] shown(Visibility visibility, int series) {
    return IntStream.range(0, series).filter(visibility::shows).toArray();
  }

  private Optional<Found> point(XyGeometry plane) {
    int[] series =
        IntStream.of(shown(plane.shown(), plane.panel().series().size()))
            .filter(i -> !(plane.panel().series().get(i) instanceof XySeries.Labels))
            .toArray();
    if (!stays(Integer.MAX_VALUE, series.length)) {
      return Optional.empty();
    }
    XySeries one = plane.panel().series().get(series[across]);
    if (!stays(SeriesValues.x(one).length, series.length)) {
      return Optional.empty();
    }
    double x = plane.x().position(SeriesValues.x(one)[along]);
    double y = plane.y().position(SeriesValues.y(one)[along]);
    return Optional.of(PointText.of(panel, plane.panel(), hit(plane, series[across], x, y)));
  }

  private Optional<Found> point(SpaceGeometry space) {
    int[] curves = shown(space.shown(), space.panel().curves().size());
    if (!stays(Integer.MAX_VALUE, curves.length)) {
      return Optional.empty();
    }
    SpacePanel.Curve curve = space.panel().curves().get(curves[across]);
    if (!stays(curve.x().length, curves.length)) {
      return Optional.empty();
    }
    Point2D at = space.position(curve.x()[along], curve.y()[along], curve.z()[along]);
    PointIndex.Hit hit = hit(space, curves[across], at.getX(), at.getY());
    return Optional.of(PointText.of(panel, space.panel(), hit));
  }

  /** A point out of sight is shown at the edge. */
  private PointIndex.Hit hit(PanelGeometry geometry, int series, double x, double y) {
    Rectangle2D plot = geometry.plot();
    double left = Double.isNaN(x) ? plot.getCenterX() : x;
    double top = Double.isNaN(y) ? plot.getMaxY() : y;
    return new PointIndex.Hit(
        series,
        along,
        Math.max(plot.getX(), Math.min(plot.getMaxX(), left)),
        Math.max(plot.getY(), Math.min(plot.getMaxY(), top)));
  }

  private Optional<Found> image(ImageGeometry images) {
    along += across * Math.min(images.panel().columns(), images.places().size());
    across = 0;
    if (!stays(images.places().size(), 1)) {
      return Optional.empty();
    }
    Rectangle2D place = images.places().get(along);
    Pixel pixel =
        new Pixel(
            along,
            images.panel().images().shape().extent(1) / 2,
            images.panel().images().shape().extent(2) / 2);
    Pick pick = new Pick.Pixel(panel, along, pixel.row(), pixel.column());
    Point2D middle = new Point2D.Double(place.getCenterX(), place.getCenterY());
    return Optional.of(Found.of(pick, middle, CellText.of(images.panel(), pixel)));
  }

  private Optional<Found> cell(MatrixGeometry matrix) {
    if (!stays(matrix.panel().columns().names().size(), matrix.panel().rows().names().size())) {
      return Optional.empty();
    }
    Cell cell = new Cell(across, along);
    Rectangle2D place = matrix.place(cell);
    Pick pick = new Pick.Cell(panel, across, along);
    Point2D middle = new Point2D.Double(place.getCenterX(), place.getCenterY());
    return Optional.of(Found.of(pick, middle, CellText.of(matrix.panel(), cell)));
  }

  private Optional<Found> cell(TableGeometry table) {
    if (!stays(table.panel().columns().size(), table.panel().rows().size())) {
      return Optional.empty();
    }
    Pick pick = new Pick.Cell(panel, across, along);
    double top = table.plot().getY() + (across - table.first() + 1.5) * table.line();
    Point2D at = new Point2D.Double(table.edges().get(along), top);
    return Optional.of(Found.of(pick, at, CellText.of(table.panel(), new Cell(across, along))));
  }
}
