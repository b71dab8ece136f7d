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
    if (a.row == 1) {
      keepOrder(1, depth, rows, a.values, from, a.column, packed, to, F64Tile.ROWS);
    } else {
      turn(1, rows, depth, a.values, from, a.row, a.column, packed, to, F64Tile.ROWS);
    }
  }

  /** Copies a panel of at most {@link F64Tile#COLUMNS} columns times alpha, row by row. */
  static void rows(
      double alpha, int depth, int columns, F64View b, int from, double[] packed, int to) {
    if (b.column == 1 && columns == F64Tile.COLUMNS) {
      fullRows(alpha, depth, b, from, packed, to);
    } else if (b.column == 1) {
      keepOrder(alpha, depth, columns, b.values, from, b.row, packed, to, F64Tile.COLUMNS);
    } else {
      turn(alpha, columns, depth, b.values, from, b.column, b.row, packed, to, F64Tile.COLUMNS);
    }
  }

  /** Copies lines that are contiguous in both places. */
  private static void keepOrder(
      double alpha,
      int lines,
      int length,
      double[] values,
      int from,
      int step,
      double[] packed,
      int to,
      int packedStep) {
    for (int p = 0; p < lines; p++) {
      int start = from + p * step;
      int at = to + p * packedStep;
      for (int i = 0; i < length; i++) {
        packed[at + i] = alpha * values[start + i];
      }
    }
  }

  /** Copies lines of the matrix to columns of the panel. */
  private static void turn(
      double alpha,
      int lines,
      int length,
      double[] values,
      int from,
      int line,
      int step,
      double[] packed,
      int to,
      int packedStep) {
    int fours = step == 1 ? lines - lines % 4 : 0;
    for (int i = 0; i < fours; i += 4) {
      turnFour(alpha, length, values, from + i * line, line, packed, to + i, packedStep);
    }
    for (int i = fours; i < lines; i++) {
      int start = from + i * line;
      int at = to + i;
      for (int p = 0; p < length; p++) {
        packed[at + p * packedStep] = alpha * values[start + p * step];
      }
    }
  }

  private static void turnFour(
      double alpha,
      int length,
      double[] values,
      int line0,
      int line,
      double[] packed,
      int to,
      int packedStep) {
    int line1 = line0 + line;
    int line2 = line1 + line;
    int line3 = line2 + line;
    int at = to;
    for (int p = 0; p < length; p++) {
      packed[at] = alpha * values[line0 + p];
      packed[at + 1] = alpha * values[line1 + p];
      packed[at + 2] = alpha * values[line2 + p];
      packed[at + 3] = alpha * values[line3 + p];
      at += packedStep;
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
