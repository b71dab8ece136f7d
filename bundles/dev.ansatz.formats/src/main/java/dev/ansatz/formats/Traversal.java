package dev.ansatz.formats;

import dev.ansatz.api.tensor.Shape;

/** The order in which a file stores elements. */
interface Traversal {

  /** Returns the row-major index of the next element. */
  int next();

  /** C order: the last axis runs fastest. */
  static Traversal rowMajor() {
    return new Traversal() {
      private int index;

      @Override
      public int next() {
        return index++;
      }
    };
  }

  /** Fortran order: the first axis runs fastest. */
  static Traversal columnMajor(Shape shape) {
    return new Traversal() {
      private final int[] strides = strides(shape);
      private final int[] position = new int[shape.rank()];
      private int index;

      @Override
      public int next() {
        int current = index;
        for (int axis = 0; axis < position.length; axis++) {
          index += strides[axis];
          if (++position[axis] < shape.extent(axis)) {
            break;
          }
          index -= strides[axis] * position[axis];
          position[axis] = 0;
        }
        return current;
      }
    };
  }

  private static int[] strides(Shape shape) {
    int[] strides = new int[shape.rank()];
    int stride = 1;
    for (int axis = strides.length - 1; axis >= 0; axis--) {
      strides[axis] = stride;
      stride *= shape.extent(axis);
    }
    return strides;
  }
}
