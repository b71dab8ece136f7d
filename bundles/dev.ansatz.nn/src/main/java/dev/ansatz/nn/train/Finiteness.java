package dev.ansatz.nn.train;

import dev.ansatz.api.tensor.F32Tensor;
import dev.ansatz.api.tensor.Tensor;

/** The rule that arrays hold finite numbers. */
final class Finiteness {
  private Finiteness() {}

  /** Returns whether all numbers are finite. */
  static boolean holds(Tensor tensor) {
    return firstBreach(tensor) < 0;
  }

  /** Returns the index of the first number that is not finite; -1 where all are. */
  static int firstBreach(Tensor tensor) {
    return tensor instanceof F32Tensor floats ? inFloats(floats.array()) : inDoubles(tensor);
  }

  private static int inFloats(float... array) {
    for (int i = 0; i < array.length; i++) {
      if (!Float.isFinite(array[i])) {
        return i;
      }
    }
    return -1;
  }

  private static int inDoubles(Tensor tensor) {
    for (int i = 0; i < tensor.size(); i++) {
      if (!Double.isFinite(tensor.get(i))) {
        return i;
      }
    }
    return -1;
  }
}
