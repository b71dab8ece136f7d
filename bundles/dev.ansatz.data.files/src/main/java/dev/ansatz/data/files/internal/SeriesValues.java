package dev.ansatz.data.files.internal;

import dev.ansatz.api.data.DataException;
import dev.ansatz.api.tensor.F32Tensor;
import dev.ansatz.api.tensor.F64Tensor;
import dev.ansatz.api.tensor.Shape;
import dev.ansatz.api.tensor.Tensor;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** The array in a file, to be made a series of. */
final class SeriesValues {
  private final Path file;
  private final Tensor table;
  private final int width;

  /**
   * Takes an array for a series.
   *
   * @param array [rows] or [rows × components]
   * @throws DataException where it has another shape or holds nothing
   */
  SeriesValues(Path file, Tensor array) {
    this.file = file;
    int rank = array.shape().rank();
    if (rank < 1 || rank > 2 || array.size() == 0) {
      throw new DataException(
          "%s must hold a series, [rows] or [rows × components]; its shape is %s"
              .formatted(file, array.shape()));
    }
    this.width = array.shape().rowSize();
    this.table = array.reshape(Shape.of(array.rowCount(), width));
  }

  /**
   * Takes the first rows of some columns.
   *
   * @param columns counted from 0; empty for all
   * @return floating point: single precision stays single, integers become doubles
   * @throws DataException where there are fewer rows, no such column, or a number is not finite
   */
  Tensor take(OptionalInt length, List<Integer> columns) {
    int[] taken =
        columns.isEmpty()
            ? IntStream.range(0, width).toArray()
            : columns.stream().mapToInt(this::checked).toArray();
    int rows = rows(length);
    checkFinite(rows, taken);
    if (table instanceof F32Tensor t) {
      return floats(t.array(), rows, taken);
    }
    return doubles(rows, taken);
  }

  private int checked(int column) {
    if (column >= width) {
      throw new DataException(
          "%s must have the column %d, counted from 0; its shape is %s"
              .formatted(file, column, table.shape()));
    }
    return column;
  }

  private int rows(OptionalInt length) {
    int rows = length.orElse(table.rowCount());
    if (rows > table.rowCount()) {
      throw new DataException(
          "%s must have at least the %d rows that are asked for; it has %d"
              .formatted(file, rows, table.rowCount()));
    }
    return rows;
  }

  private void checkFinite(int rows, int[] columns) {
    for (int row = 0; row < rows; row++) {
      for (int column : columns) {
        double value = table.get(row * width + column);
        if (!Double.isFinite(value)) {
          throw new DataException(
              "%s must hold finite numbers; got %s in row %d, column %d, counted from 0"
                  .formatted(file, value, row, column));
        }
      }
    }
  }

  private Tensor floats(float[] source, int rows, int[] columns) {
    float[] values = new float[rows * columns.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = source[i / columns.length * width + columns[i % columns.length]];
    }
    return F32Tensor.of(values, rows, columns.length);
  }

  private Tensor doubles(int rows, int[] columns) {
    double[] values = new double[rows * columns.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = table.get(i / columns.length * width + columns[i % columns.length]);
    }
    return F64Tensor.of(values, rows, columns.length);
  }
}
