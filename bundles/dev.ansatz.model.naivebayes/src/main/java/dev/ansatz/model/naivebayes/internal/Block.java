package dev.ansatz.model.naivebayes.internal;

import dev.ansatz.api.tensor.F64Tensor;
import dev.ansatz.api.tensor.Tensor;
import dev.ansatz.api.tensor.U8Tensor;

/** A few rows, column by column, so that one column's values lie side by side. */
final class Block {

  /** The most rows of a block. */
  static final int ROWS = 64;

  private final double[] values;
  private final int columns;
  private int rows;
  private boolean complete;

  Block(int columns) {
    this.columns = columns;
    this.values = new double[columns * ROWS];
  }

  /** Returns how many rows it holds. */
  int rows() {
    return rows;
  }

  /** Returns whether every value is a finite number: none is missing. */
  boolean complete() {
    return complete;
  }

  /** Returns the values; those of a column begin at the column times {@link #ROWS}. */
  double[] values() {
    return values;
  }

  double get(int column, int row) {
    return values[column * ROWS + row];
  }

  /** Takes rows of a tensor, at most {@link #ROWS}. */
  void read(Tensor tensor, int from, int to) {
    rows = to - from;
    if (tensor instanceof U8Tensor bytes) {
      readBytes(bytes.array(), from);
    } else if (tensor instanceof F64Tensor doubles) {
      readDoubles(doubles.array(), from);
    } else {
      for (int row = 0; row < rows; row++) {
        for (int column = 0; column < columns; column++) {
          values[column * ROWS + row] = tensor.get((from + row) * columns + column);
        }
      }
    }
    complete = tensor instanceof U8Tensor || allFinite();
  }

  private void readBytes(byte[] source, int from) {
    for (int row = 0; row < rows; row++) {
      int at = (from + row) * columns;
      for (int column = 0; column < columns; column++) {
        values[column * ROWS + row] = source[at + column] & 0xFF;
      }
    }
  }

  private void readDoubles(double[] source, int from) {
    for (int row = 0; row < rows; row++) {
      int at = (from + row) * columns;
      for (int column = 0; column < columns; column++) {
        values[column * ROWS + row] = source[at + column];
      }
    }
  }

  private boolean allFinite() {
    int others = 0;
    for (int column = 0; column < columns; column++) {
      for (int i = column * ROWS; i < column * ROWS + rows; i++) {
        others += values[i] - values[i] == 0 ? 0 : 1;
      }
    }
    return others == 0;
  }
}
