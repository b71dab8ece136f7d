package dev.ansatz.cli.internal.runs;

import dev.ansatz.runtime.compare.Comparison;
import dev.ansatz.runtime.compare.Comparison.Group;
import dev.ansatz.runtime.compare.Comparison.MetricRow;
import dev.ansatz.runtime.compare.Comparison.Section;
import dev.ansatz.runtime.compare.Comparison.Spread;
import dev.ansatz.runtime.compare.Comparison.Verdict;
import dev.ansatz.runtime.compare.ResampledTest;
import dev.ansatz.runtime.store.StoredRun;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A comparison for programs. */
final class ComparisonObject {
  private ComparisonObject() {}

  static Map<String, Object> of(Comparison comparison) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("groups", comparison.groups().stream().map(ComparisonObject::group).toList());
    map.put("settings", section(comparison.settings()));
    map.put("data", section(comparison.data()));
    map.put("plugins", section(comparison.plugins()));
    map.put("metrics", comparison.metrics().stream().map(ComparisonObject::metric).toList());
    map.put("differences", comparison.verdicts().stream().map(ComparisonObject::verdict).toList());
    map.put("notes", comparison.notes());
    return map;
  }

  private static Object group(Group group) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("name", group.name());
    map.put("runs", group.runs().stream().map(StoredRun::id).toList());
    return map;
  }

  private static Object section(Section section) {
    Map<String, Object> different = new LinkedHashMap<>();
    section.rows().forEach(row -> different.put(row.name(), row.values()));
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("different", different);
    map.put("equal", section.equal());
    return map;
  }

  private static Object metric(MetricRow row) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("metric", row.key());
    map.put("split", row.key().replaceFirst("\\..*", ""));
    map.put("unit", row.unit());
    map.put("value", row.aspect().name().toLowerCase(Locale.ROOT));
    map.put("better", row.better().name().toLowerCase(Locale.ROOT));
    List<Object> spreads = new ArrayList<>();
    row.spreads().forEach(spread -> spreads.add(spread(spread)));
    map.put("groups", spreads);
    return map;
  }

  private static Object spread(Optional<Spread> spread) {
    if (spread.isEmpty()) {
      return null;
    }
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("n", spread.get().n());
    map.put("mean", finite(spread.get().mean()));
    map.put("sd", spread.get().sd().isPresent() ? finite(spread.get().sd().getAsDouble()) : null);
    return map;
  }

  private static Object verdict(Verdict verdict) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("metric", verdict.key());
    map.put("unit", verdict.unit());
    map.put("from", verdict.base());
    map.put("to", verdict.other());
    map.put("test", verdict.test().map(ComparisonObject::test).orElse(null));
    map.put("remark", verdict.remark());
    return map;
  }

  private static Object test(ResampledTest test) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("pairs", test.n());
    map.put("mean", test.mean());
    map.put("standardError", test.error());
    map.put("t", test.t());
    map.put("p", test.p());
    map.put("low", test.low());
    map.put("high", test.high());
    return map;
  }

  private static Object finite(double value) {
    return Double.isFinite(value) ? value : null;
  }
}
