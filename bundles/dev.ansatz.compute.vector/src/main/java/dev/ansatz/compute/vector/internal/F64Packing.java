package dev.ansatz.compute.vector.internal;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/** Copies panels of matrices into the order in which tiles read them. */
final class F64Packing {

  private static final VectorSpecies<Double> SPECIES = DoubleVector.SPECIES_PREFERRED;
  private static final int LANES = SPECIES.length();

  private F64Packing() {}

  /** Copies a panel of at most {@link F64Tile#ROWS} rows, column by column. */
  static void columns(int rows, int depth, F64View a, int from, double[] packed, int to) {
    double[] values = a.values;
    int column = a.column;
    for (int i = 0; i < rows; i++) {
      int start = from + i * a.row;
      int at = to + i;
      for (int p = 0; p < depth; p++) {
        packed[at + p * F64Tile.ROWS] = values[start + p * column];
      }
    }
  }

  /** Copies a panel of at most {@link F64Tile#COLUMNS} columns times alpha, row by row. */
  static void rows(
      double alpha, int depth, int columns, F64View b, int from, double[] packed, int to) {
    if (b.column == 1 && columns == F64Tile.COLUMNS) {
      fullRows(alpha, depth, b, from, packed, to);
      return;
    }
    double[] values = b.values;
    int row = b.row;
    for (int j = 0; j < columns; j++) {
      int start = from + j * b.column;
      int at = to + j;
      for (int p = 0; p < depth; p++) {
        packed[at + p * F64Tile.COLUMNS] = alpha * values[start + p * row];
      }
    }
  }

  private static void fullRows(
      double alpha, int depth, F64View b, int from, double[] packed, int to) {
    double[] values = b.values;
    int row = b.row;
    for (int p = 0; p < depth; p++) {
      int start = from + p * row;
      int at = to + p * F64Tile.COLUMNS;
      DoubleVector.fromArray(SPECIES, values, start).mul(alpha).intoArray(packed, at);
      DoubleVector.fromArray(SPECIES, values, start + LANES)
          .mul(alpha)
          .intoArray(packed, at + LANES);
    }
  }
}
