package dev.ansatz.model.naivebayes.internal;

import dev.ansatz.api.tensor.F64Tensor;
import dev.ansatz.api.tensor.Tensor;
import dev.ansatz.api.tensor.U8Tensor;

/**
 * Some columns of some rows, column by column, so that the values of one column lie side by side:
 * few enough to stay near the processor.
 */
final class Block {

  /** The most rows of a block. */
  static final int ROWS = 256;

  /** The most columns of a block. */
  static final int COLUMNS = 32;

  private final double[][] values = new double[COLUMNS][ROWS];
  private final Tensor tensor;
  private final int width;
  private int rows;
  private int firstColumn;
  private int columns;
  private boolean complete;

  /** Makes a block that takes its values from a tensor, [n × ...]. */
  Block(Tensor tensor) {
    this.tensor = tensor;
    this.width = tensor.shape().rowSize();
  }

  /** Takes values; a block at the end of the columns has fewer of them. */
  void read(int fromRow, int toRow, int fromColumn) {
    rows = toRow - fromRow;
    firstColumn = fromColumn;
    columns = Math.min(COLUMNS, width - fromColumn);
    for (int column = 0; column < columns; column++) {
      readColumn(fromRow * width + fromColumn + column, values[column]);
    }
    complete = tensor instanceof U8Tensor || allFinite();
  }

  private void readColumn(int from, double[] column) {
    if (tensor instanceof U8Tensor bytes) {
      byte[] source = bytes.array();
      for (int row = 0; row < rows; row++) {
        column[row] = source[from + row * width] & 0xFF;
      }
    } else if (tensor instanceof F64Tensor doubles) {
      double[] source = doubles.array();
      for (int row = 0; row < rows; row++) {
        column[row] = source[from + row * width];
      }
    } else {
      for (int row = 0; row < rows; row++) {
        column[row] = tensor.get(from + row * width);
      }
    }
  }

  private boolean allFinite() {
    for (int column = 0; column < columns; column++) {
      for (int row = 0; row < rows; row++) {
        if (!Double.isFinite(values[column][row])) {
          return false;
        }
      }
    }
    return true;
  }

  int rows() {
    return rows;
  }

  /** Returns the first of its columns. */
  int firstColumn() {
    return firstColumn;
  }

  /** Returns one past the last of its columns. */
  int endColumn() {
    return firstColumn + columns;
  }

  /** Returns whether every value is a finite number: none is missing. */
  boolean complete() {
    return complete;
  }

  /** Returns the values of a column, one for each row and others behind them. */
  double[] column(int column) {
    return values[column - firstColumn];
  }
}
