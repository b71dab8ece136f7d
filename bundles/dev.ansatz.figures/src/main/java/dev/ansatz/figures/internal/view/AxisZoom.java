package dev.ansatz.figures.internal.view;

import dev.ansatz.figures.AxisState;
import dev.ansatz.figures.Range;
import dev.ansatz.figures.internal.AxisMap;

/** Zooms and moves one axis of a plane. What cannot be shown leaves the axis as it was. */
final class AxisZoom {
  private static final double FINEST = 1e-8;
  private static final double MOST = 1e306;

  private AxisZoom() {}

  /** Returns the axis with what lies between two positions in full sight. */
  static AxisState between(AxisMap map, AxisState state, double from, double to) {
    double first = map.value(from);
    double last = map.value(to);
    double low = Math.min(first, last);
    double high = Math.max(first, last);
    double size = Math.max(Math.abs(low), Math.abs(high));
    boolean shown = size < MOST && high - low > FINEST * size && (!map.isLogarithmic() || low > 0);
    return shown ? state.in(new Range(low, high)) : state;
  }

  /** Returns the axis with its span multiplied by a factor about a position. */
  static AxisState about(AxisMap map, AxisState state, double at, double factor) {
    double from = at + (map.from() - at) * factor;
    double to = at + (map.to() - at) * factor;
    return between(map, state, from, to);
  }

  /** Returns the axis moved along with what is seen. */
  static AxisState moved(AxisMap map, AxisState state, double distance) {
    return between(map, state, map.from() - distance, map.to() - distance);
  }
}
