package dev.ansatz.api.figure;

import dev.ansatz.api.tensor.F64Tensor;
import java.util.List;

/**
 * Numbers in rows and columns as colours, with or without a text in each cell. NaN leaves a cell
 * empty.
 *
 * @param title stands above the panel; may be empty
 * @param rows what the rows are, from the top
 * @param columns what the columns are, from the left
 * @param values [rows × columns]
 * @param least the value of the palest colour
 * @param most the value of the strongest colour, above {@code least}
 * @param texts row by row; empty for none. They are left out where they do not fit in the cells
 */
public record MatrixPanel(
    String title,
    Side rows,
    Side columns,
    F64Tensor values,
    double least,
    double most,
    List<String> texts)
    implements Panel {

  /**
   * What rows or columns are.
   *
   * @param label what all of them are: {@code "true class"}; may be empty
   * @param names what each of them is
   */
  public record Side(String label, List<String> names) {

    /** Makes a side. */
    public Side {
      names = List.copyOf(names);
    }
  }

  /**
   * Makes a panel.
   *
   * @throws IllegalArgumentException where the numbers of values, names and texts do not fit
   */
  public MatrixPanel {
    texts = List.copyOf(texts);
    int cells = rows.names().size() * columns.names().size();
    if (values.shape().rank() != 2
        || values.shape().extent(0) != rows.names().size()
        || values.shape().extent(1) != columns.names().size()) {
      throw new IllegalArgumentException(
          "the values of a matrix must have the shape %d × %d, as its names; got %s"
              .formatted(rows.names().size(), columns.names().size(), values.shape()));
    }
    if (!texts.isEmpty() && texts.size() != cells) {
      throw new IllegalArgumentException(
          "a matrix of %d cells must have as many texts or none; got %d"
              .formatted(cells, texts.size()));
    }
    if (!(most > least)) {
      throw new IllegalArgumentException(
          "the value of the strongest colour must be above that of the palest, %s; got %s"
              .formatted(least, most));
    }
  }
}
