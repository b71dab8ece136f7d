package dev.ansatz.views.internal;

import dev.ansatz.api.tensor.F64Tensor;

/** The component that a row most probably comes from. */
final class Responsible {
  private Responsible() {}

  /**
   * Returns the index of the largest of a row's responsibilities, [n × K]; the first of several.
   */
  static int of(F64Tensor responsibilities, int row) {
    int components = responsibilities.shape().extent(1);
    int best = 0;
    for (int c = 1; c < components; c++) {
      if (responsibilities.get(row * components + c)
          > responsibilities.get(row * components + best)) {
        best = c;
      }
    }
    return best;
  }
}
