package dev.ansatz.figures.internal;

import dev.ansatz.api.figure.MatrixPanel;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;

/**
 * Where the cells of a matrix are.
 *
 * @param panel the matrix
 * @param window the part that is seen
 * @param cells the place of all cells, seen or not
 */
public record MatrixGeometry(
    Rectangle2D area, Rectangle2D plot, MatrixPanel panel, Window window, Rectangle2D cells)
    implements PanelGeometry {

  @Override
  public List<LegendArea> legend() {
    return List.of();
  }

  /** Returns the cell at a position. */
  public Optional<Cell> cell(double x, double y) {
    int rows = panel.rows().names().size();
    int columns = panel.columns().names().size();
    if (!plot.contains(x, y) || !cells.contains(x, y) || rows == 0 || columns == 0) {
      return Optional.empty();
    }
    int row = (int) ((y - cells.getY()) / cells.getHeight() * rows);
    int column = (int) ((x - cells.getX()) / cells.getWidth() * columns);
    return Optional.of(new Cell(Math.min(rows - 1, row), Math.min(columns - 1, column)));
  }

  /** Returns a cell's place. */
  public Rectangle2D place(Cell cell) {
    double width = cells.getWidth() / panel.columns().names().size();
    double height = cells.getHeight() / panel.rows().names().size();
    return new Rectangle2D.Double(
        cells.getX() + cell.column() * width, cells.getY() + cell.row() * height, width, height);
  }
}
