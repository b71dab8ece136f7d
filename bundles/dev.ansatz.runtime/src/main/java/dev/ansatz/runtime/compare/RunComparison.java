package dev.ansatz.runtime.compare;

import dev.ansatz.runtime.compare.internal.Comparer;
import dev.ansatz.runtime.report.internal.ComparisonReport;
import dev.ansatz.runtime.store.StoredRun;
import java.util.List;

/** Compares runs. */
public final class RunComparison {
  private RunComparison() {}

  /**
   * Compares runs by what their folders say.
   *
   * @param runs two or more runs or trials; in place of a sweep, its trials
   * @throws IllegalArgumentException where there are fewer: one sentence
   */
  public static Comparison of(List<StoredRun> runs) {
    return Comparer.compare(runs);
  }

  /** Returns a page that shows a comparison and needs nothing else. */
  public static String html(Comparison comparison) {
    return ComparisonReport.html(comparison);
  }
}
