package dev.ansatz.autodiff.internal;

import dev.ansatz.autodiff.op.Broadcast;
import java.util.List;

/**
 * How a broadcast repeats its input along the elements of its result, where that is simple.
 *
 * @param kind the pattern
 * @param run the number of elements of the result that belong together
 */
record Spread(Kind kind, int run) {

  /** The patterns. */
  enum Kind {
    /** The whole input again and again: {@code run} is its size. */
    TILE,
    /** Each element of the input {@code run} times. */
    STRETCH
  }

  /** Returns the pattern of a broadcast; null where it is neither. */
  static Spread of(Node broadcast) {
    List<Integer> axes = ((Broadcast) broadcast.op).axes();
    int rank = broadcast.shape.rank();
    int size = broadcast.inputs.get(0).shape.size();
    boolean last = true;
    boolean first = true;
    for (int i = 0; i < axes.size(); i++) {
      last &= axes.get(i) == rank - axes.size() + i;
      first &= axes.get(i) == i;
    }
    if (size == 1 || first) {
      return new Spread(Kind.STRETCH, broadcast.shape.size() / Math.max(1, size));
    }
    return last ? new Spread(Kind.TILE, size) : null;
  }
}
