package dev.ansatz.autodiff.op;

import dev.ansatz.api.tensor.Shape;
import java.util.List;

/** Walks over the elements of one array in the order of another. */
final class Strides {
  private Strides() {}

  /** Returns the row-major strides of a shape. */
  static int[] of(Shape shape) {
    int[] strides = new int[shape.rank()];
    int stride = 1;
    for (int axis = strides.length - 1; axis >= 0; axis--) {
      strides[axis] = stride;
      stride *= shape.extent(axis);
    }
    return strides;
  }

  /**
   * Returns, for every element of {@code walked} in row-major order, {@code start} plus the sum of
   * its indices times the given strides.
   */
  static int[] offsets(Shape walked, int start, int[] strides) {
    int[] offsets = new int[walked.size()];
    int[] index = new int[walked.rank()];
    int offset = start;
    for (int i = 0; i < offsets.length; i++) {
      offsets[i] = offset;
      for (int axis = index.length - 1; axis >= 0; axis--) {
        offset += strides[axis];
        if (++index[axis] < walked.extent(axis)) {
          break;
        }
        offset -= index[axis] * strides[axis];
        index[axis] = 0;
      }
    }
    return offsets;
  }

  /** Returns strides over {@code of} for a walk over a shape to whose axes it is spread. */
  static int[] spread(Shape of, List<Integer> axes, int rank) {
    int[] strides = new int[rank];
    int[] own = of(of);
    for (int axis = 0; axis < own.length; axis++) {
      strides[axes.get(axis)] = own[axis];
    }
    return strides;
  }
}
