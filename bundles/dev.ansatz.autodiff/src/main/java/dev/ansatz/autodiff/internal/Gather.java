package dev.ansatz.autodiff.internal;

import dev.ansatz.api.tensor.Shape;

/** Makes copies of arrays whose axes are reordered or repeated. */
final class Gather {
  private Gather() {}

  /**
   * Makes the copy of a result of which each axis has a stride in the input.
   *
   * @param shape the result's shape
   * @param strides for each axis of the result, how far the input moves; 0 where it repeats
   * @param from the input
   * @param to the result
   */
  static Copies of(Shape shape, int[] strides, Place from, Place to) {
    int runAxes = 0;
    int length = 1;
    for (int axis = shape.rank() - 1; axis >= 0 && strides[axis] == length; axis--) {
      length *= shape.extent(axis);
      runAxes++;
    }
    int outer = shape.rank() - runAxes;
    int runs = length == 0 ? 0 : shape.size() / length;
    int[] sources = new int[runs];
    int[] targets = new int[runs];
    int[] index = new int[outer];
    int source = 0;
    for (int run = 0; run < runs; run++) {
      sources[run] = source;
      targets[run] = run * length;
      for (int axis = outer - 1; axis >= 0; axis--) {
        source += strides[axis];
        if (++index[axis] < shape.extent(axis)) {
          break;
        }
        source -= index[axis] * strides[axis];
        index[axis] = 0;
      }
    }
    return new Copies(length, from, sources, to, targets);
  }
}
