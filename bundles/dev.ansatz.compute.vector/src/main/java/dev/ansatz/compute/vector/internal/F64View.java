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

  int at(int i, int j) {
    return offset + i * row + j * column;
  }
}
