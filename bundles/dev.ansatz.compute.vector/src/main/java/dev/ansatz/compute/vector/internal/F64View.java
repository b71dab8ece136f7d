package dev.ansatz.compute.vector.internal;

import dev.ansatz.compute.Transpose;

/** A matrix in an array, by the steps to the next row and to the next column. */
final class F64View {

  double[] values;
  int offset;
  int row;
  int column;

  void set(Transpose transpose, double[] array, int start, int leadingDimension) {
    values = array;
    offset = start;
    row = transpose == Transpose.NO ? leadingDimension : 1;
    column = transpose == Transpose.NO ? 1 : leadingDimension;
  }

  void set(F64View other) {
    values = other.values;
    offset = other.offset;
    row = other.row;
    column = other.column;
  }

  void set(double[] array, int rowStep, int columnStep) {
    values = array;
    offset = 0;
    row = rowStep;
    column = columnStep;
  }

  void transpose() {
    int step = row;
    row = column;
    column = step;
  }

  /** Copies the matrix row by row. */
  void copyTo(int rows, int columns, double[] to) {
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < columns; j++) {
        to[i * columns + j] = values[offset + i * row + j * column];
      }
    }
  }

  /** Adds a part of a matrix that is stored row by row. */
  void addRows(int top, int bottom, int left, int right, int ld, double[] from) {
    for (int i = top; i < bottom; i++) {
      for (int j = left; j < right; j++) {
        values[offset + i * row + j * column] += from[i * ld + j];
      }
    }
  }

  int at(int i, int j) {
    return offset + i * row + j * column;
  }
}
