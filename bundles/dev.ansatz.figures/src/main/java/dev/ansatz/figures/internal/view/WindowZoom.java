package dev.ansatz.figures.internal.view;

import dev.ansatz.figures.AxisState;
import dev.ansatz.figures.Range;

/** Zooms and moves the part of a picture that is seen, in shares from 0 to 1. */
final class WindowZoom {
  private static final double FINEST = 1e-3;

  private WindowZoom() {}

  private static Range range(AxisState state) {
    return state.range().orElse(new Range(0, 1));
  }

  private static AxisState within(AxisState state, double low, double span) {
    double bounded = Math.max(FINEST, Math.min(1, span));
    double start = Math.max(0, Math.min(1 - bounded, low));
    return bounded >= 1 ? state.whole() : state.in(new Range(start, start + bounded));
  }

  /**
   * Returns the state with its span multiplied by a factor.
   *
   * @param share what stays where it is: 0 the beginning of what is seen, 1 its end
   */
  static AxisState about(AxisState state, double share, double factor) {
    Range range = range(state);
    double span = range.high() - range.low();
    double newSpan = Math.max(FINEST, Math.min(1, span * factor));
    return within(state, range.low() + share * (span - newSpan), newSpan);
  }

  /** Returns the state with a part of what is seen in full sight. */
  static AxisState between(AxisState state, double from, double to) {
    Range range = range(state);
    double span = range.high() - range.low();
    return within(state, range.low() + from * span, (to - from) * span);
  }

  /** Returns the state moved by a share of what is seen. */
  static AxisState moved(AxisState state, double share) {
    Range range = range(state);
    double span = range.high() - range.low();
    return within(state, range.low() - share * span, span);
  }
}
