package dev.ansatz.runtime.engine.internal;

import dev.ansatz.runtime.plan.Sweep.Until;
import dev.ansatz.runtime.store.internal.PointRecord;
import dev.ansatz.runtime.store.internal.Summary;
import java.util.List;
import java.util.Optional;

/** The rule that ends a sweep early. */
final class SweepEnd {
  private SweepEnd() {}

  /**
   * Returns whether the last of the points ends the sweep: its mean score is at least the rule's
   * multiple of the first point's. The first point never does, nor one without the score.
   */
  static boolean isReached(Optional<Until> rule, List<PointRecord> points) {
    if (rule.isEmpty() || points.size() < 2) {
      return false;
    }
    String key = rule.get().key();
    Optional<Summary> first = points.get(0).summary(key);
    Optional<Summary> last = points.get(points.size() - 1).summary(key);
    return first.isPresent()
        && last.isPresent()
        && last.get().mean() >= rule.get().factor() * first.get().mean();
  }

  /** Returns whether the first point has the score that the rule compares with. */
  static boolean isDecidable(Until rule, List<PointRecord> points) {
    return points.isEmpty() || points.get(0).summary(rule.key()).isPresent();
  }
}
