package dev.ansatz.compute;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Where the entries of a sparse matrix are, laid out for products with vectors: rows sorted by
 * length in slices of {@value #SLICE}, a slice stored column by column, so that one vector
 * instruction works on many rows. A slice is as wide as its shortest row; what is left of each row
 * (its tail) follows in compressed rows. Nothing is padded: a product touches entries only.
 *
 * <p>Where the rows of every slice have their columns in common in fours, a product reads the
 * vector's elements once for four rows, several times as fast.
 *
 * <p>Values are kept apart, in the order that {@link #arrange} gives them, so that one pattern
 * serves many matrices and both precisions.
 *
 * <p>Immutable; safe from several threads. The arrays that it returns are its own: read them only.
 *
 * @see Kernels#spmv
 */
public final class SparseRows {

  /** Rows of a slice. */
  public static final int SLICE = 16;

  /** Neighbouring rows of a slice that may have their columns in common. */
  public static final int TOGETHER = 4;

  private final int rows;
  private final int columns;
  private final int[] order;
  private final int[] sliceStart;
  private final int[] tailStart;
  private final int[] column;
  private final int[] source;
  private final int[] commonColumn;

  private SparseRows(int rows, int columns, int[] rowStart, int[] columnOfEntry) {
    this.rows = rows;
    this.columns = columns;
    this.order = byLength(rows, rowStart);
    this.sliceStart = sliceStarts(order, rowStart);
    this.tailStart = new int[rows + 1];
    this.source = new int[columnOfEntry.length];
    fillSlices(rowStart);
    fillTails(rowStart);
    this.column = new int[source.length];
    Arrays.setAll(column, i -> columnOfEntry[source[i]]);
    this.commonColumn = commonColumns();
  }

  /**
   * Lays out a pattern given in compressed rows: entry p of row i, {@code rowStart[i] <= p <
   * rowStart[i + 1]}, stands in column {@code column[p]}. Columns of a row may come in any order.
   *
   * @param rows number of rows, 0 or more
   * @param columns number of columns, 0 or more
   * @param rowStart {@code rows + 1} numbers from 0 to the number of entries, none below the last
   * @param column a column in [0, columns) for each entry
   * @throws IllegalArgumentException where an array does not fit these rules
   */
  public static SparseRows of(int rows, int columns, int[] rowStart, int[] column) {
    check(rows >= 0 && columns >= 0, "a matrix has 0 or more rows and columns");
    check(rowStart.length == rows + 1, "rowStart must have one number more than there are rows");
    check(rowStart[0] == 0, "rowStart must begin at 0");
    check(rowStart[rows] == column.length, "rowStart must end at the number of entries");
    for (int i = 0; i < rows; i++) {
      check(rowStart[i] <= rowStart[i + 1], "rowStart must not decrease");
    }
    for (int c : column) {
      check(c >= 0 && c < columns, "every column must lie within the matrix");
    }
    return new SparseRows(rows, columns, rowStart, column);
  }

  private static void check(boolean good, String rule) {
    if (!good) {
      throw new IllegalArgumentException("This pattern is no sparse matrix: " + rule);
    }
  }

  private static int[] byLength(int rows, int[] rowStart) {
    return IntStream.range(0, rows)
        .boxed()
        .sorted((i, j) -> Integer.compare(length(rowStart, j), length(rowStart, i)))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private static int length(int[] rowStart, int row) {
    return rowStart[row + 1] - rowStart[row];
  }

  private static int[] sliceStarts(int[] order, int[] rowStart) {
    int[] starts = new int[order.length / SLICE + 1];
    for (int s = 0; s + 1 < starts.length; s++) {
      int width = length(rowStart, order[s * SLICE + SLICE - 1]);
      starts[s + 1] = starts[s] + width * SLICE;
    }
    return starts;
  }

  private void fillSlices(int[] rowStart) {
    for (int s = 0; s < slices(); s++) {
      int width = (sliceStart[s + 1] - sliceStart[s]) / SLICE;
      for (int lane = 0; lane < SLICE; lane++) {
        int first = rowStart[order[s * SLICE + lane]];
        for (int p = 0; p < width; p++) {
          source[sliceStart[s] + p * SLICE + lane] = first + p;
        }
      }
    }
  }

  private void fillTails(int[] rowStart) {
    int at = sliceStart[slices()];
    for (int i = 0; i < rows; i++) {
      tailStart[i] = at;
      int slice = i / SLICE;
      int width = slice < slices() ? (sliceStart[slice + 1] - sliceStart[slice]) / SLICE : 0;
      int end = rowStart[order[i] + 1];
      for (int p = rowStart[order[i]] + width; p < end; p++) {
        source[at++] = p;
      }
    }
    tailStart[rows] = at;
  }

  private int[] commonColumns() {
    int[] common = new int[sliceStart[slices()] / TOGETHER];
    for (int i = 0; i < common.length * TOGETHER; i++) {
      if (column[i] != column[i - i % TOGETHER]) {
        return new int[0];
      }
      common[i / TOGETHER] = column[i];
    }
    return common;
  }

  /** Returns the number of rows. */
  public int rows() {
    return rows;
  }

  /** Returns the number of columns. */
  public int columns() {
    return columns;
  }

  /** Returns the number of entries. */
  public int entries() {
    return column.length;
  }

  /** Returns a copy of the entries' values in the order of this layout. */
  public double[] arrange(double[] values) {
    double[] arranged = new double[entries()];
    Arrays.setAll(arranged, i -> values[source[i]]);
    return arranged;
  }

  /** Returns a copy of the entries' values in the order of this layout. */
  public float[] arrange(float[] values) {
    float[] arranged = new float[entries()];
    for (int i = 0; i < arranged.length; i++) {
      arranged[i] = values[source[i]];
    }
    return arranged;
  }

  /** Returns the number of whole slices; further rows have tails only. */
  public int slices() {
    return sliceStart.length - 1;
  }

  /** Returns the matrix's rows in the order of the layout, the longest first. */
  public int[] order() {
    return order;
  }

  /** Returns where each slice begins among the entries, and where the last one ends. */
  public int[] sliceStart() {
    return sliceStart;
  }

  /** Returns where the tail of each row (in the layout's order) begins, and the last one ends. */
  public int[] tailStart() {
    return tailStart;
  }

  /** Returns the column of each entry, in the order of the layout. */
  public int[] column() {
    return column;
  }

  /**
   * Returns the columns of the slices' entries, one for every {@value #TOGETHER} entries, where so
   * many neighbours always have one in common; otherwise nothing.
   */
  public int[] commonColumn() {
    return commonColumn;
  }
}
