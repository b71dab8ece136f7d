package dev.ansatz.workbench.internal.view.live;

import dev.ansatz.workbench.internal.job.LiveCurve;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Puts readings into one panel that can be read off one axis. */
final class CurveGroups {
  private CurveGroups() {}

  /**
   * Groups curves: those of one unit, and bare numbers of one quantity, such as {@code accuracy}
   * and {@code validationAccuracy}.
   */
  static List<List<LiveCurve>> of(List<LiveCurve> curves) {
    Map<String, List<LiveCurve>> groups = new LinkedHashMap<>();
    for (LiveCurve curve : curves) {
      String key = curve.unit().isEmpty() ? "of " + quantity(curve.name()) : curve.unit();
      groups.computeIfAbsent(key, k -> new ArrayList<>()).add(curve);
    }
    return List.copyOf(groups.values());
  }

  /** Returns what is measured, whatever the part of the data: {@code "loss"}. */
  static String quantity(String name) {
    String bare =
        name.replaceFirst("^(training|train|validation|test)[._]?(?=\\p{Lu}|\\p{Ll})", "");
    String kept = bare.isEmpty() ? name : bare;
    return kept.substring(0, 1).toLowerCase(Locale.ROOT) + kept.substring(1);
  }
}
