package dev.ansatz.figures.internal;

import dev.ansatz.api.figure.TablePanel;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;

/**
 * Where the texts of a table are.
 *
 * @param panel the table
 * @param edges where each column begins, and where the last one ends
 * @param line the height of a row
 * @param first the first row that is drawn
 * @param shown how many rows are drawn
 */
public record TableGeometry(
    Rectangle2D area,
    Rectangle2D plot,
    TablePanel panel,
    List<Double> edges,
    double line,
    int first,
    int shown)
    implements PanelGeometry {

  @Override
  public List<LegendArea> legend() {
    return List.of();
  }

  /** Returns the text's place at a position. */
  public Optional<Cell> cell(double x, double y) {
    int row = (int) Math.floor((y - plot.getY()) / line) - 1;
    int column = 0;
    while (column < edges.size() && x >= edges.get(column)) {
      column++;
    }
    boolean within = column > 0 && column < edges.size() && row >= -1 && row < shown;
    return within
        ? Optional.of(new Cell(row < 0 ? row : first + row, column - 1))
        : Optional.empty();
  }
}
