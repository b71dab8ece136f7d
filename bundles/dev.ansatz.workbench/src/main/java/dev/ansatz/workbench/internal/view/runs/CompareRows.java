package dev.ansatz.workbench.internal.view.runs;

import dev.ansatz.api.metric.Score.Better;
import dev.ansatz.runtime.compare.Comparison;
import dev.ansatz.runtime.compare.Comparison.Aspect;
import dev.ansatz.runtime.compare.Comparison.Group;
import dev.ansatz.runtime.compare.Comparison.MetricRow;
import dev.ansatz.runtime.compare.Comparison.Section;
import dev.ansatz.runtime.compare.Comparison.Spread;
import dev.ansatz.runtime.compare.Comparison.Verdict;
import dev.ansatz.runtime.compare.ResampledTest;
import dev.ansatz.workbench.internal.ui.Numbers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Makes the rows of a comparison. */
final class CompareRows {
  private static final int MOST_SEEDS = 6;
  private static final int MEAN_DIGITS = 4;
  private static final int SD_DIGITS = 2;

  private final Comparison comparison;
  private final List<CompareRow> rows = new ArrayList<>();

  private CompareRows(Comparison comparison) {
    this.comparison = comparison;
  }

  static List<CompareRow> of(Comparison comparison) {
    CompareRows all = new CompareRows(comparison);
    all.runs();
    all.metrics();
    all.differences();
    all.section("Settings", comparison.settings());
    all.section("Data", comparison.data());
    all.section("Plug-ins", comparison.plugins());
    return List.copyOf(all.rows);
  }

  private void runs() {
    List<Group> groups = comparison.groups();
    add("Run", groups.stream().map(group -> group.runs().get(0).id()).toList(), -1, false);
    if (groups.stream().anyMatch(group -> group.runs().size() > 1)) {
      add("Runs", groups.stream().map(group -> group.runs().size() + "").toList(), -1, true);
    }
    add("Seeds", groups.stream().map(CompareRows::seeds).toList(), -1, false);
  }

  private void add(String name, List<String> values, int best, boolean numeric) {
    rows.add(new CompareRow(name, values, best, numeric));
  }

  private static String seeds(Group group) {
    String some =
        group.runs().stream()
            .limit(MOST_SEEDS)
            .map(run -> run.seed().isPresent() ? Long.toString(run.seed().getAsLong()) : "–")
            .collect(Collectors.joining(", "));
    return group.runs().size() > MOST_SEEDS ? some + ", …" : some;
  }

  private void section(String name, Section section) {
    String equal = section.equal() == 1 ? "1 is equal" : section.equal() + " are equal";
    if (section.rows().isEmpty()) {
      rows.add(CompareRow.heading("%s: no difference (%s)".formatted(name, equal)));
      return;
    }
    rows.add(CompareRow.heading("%s that differ (%s)".formatted(name, equal)));
    section.rows().forEach(row -> add(row.name(), row.values(), -1, false));
  }

  private void metrics() {
    rows.add(CompareRow.heading("Metrics, mean ± standard deviation"));
    for (MetricRow row : comparison.metrics()) {
      String unit = row.unit().isEmpty() ? "" : " / " + row.unit();
      String best = row.aspect() == Aspect.BEST ? ", best" : "";
      List<String> values = row.spreads().stream().map(CompareRows::text).toList();
      add(row.key() + best + unit, values, best(row), true);
    }
  }

  private static String text(Optional<Spread> spread) {
    return spread.map(CompareRows::text).orElse("–");
  }

  private static String text(Spread spread) {
    String mean = Numbers.rounded(spread.mean(), MEAN_DIGITS);
    return spread.sd().isEmpty()
        ? mean
        : "%s ± %s".formatted(mean, Numbers.rounded(spread.sd().getAsDouble(), SD_DIGITS));
  }

  private static int best(MetricRow row) {
    int best = -1;
    for (int i = 0; i < row.spreads().size(); i++) {
      double sign = row.better() == Better.HIGHER ? 1 : -1;
      double mean = row.spreads().get(i).map(Spread::mean).orElse(Double.NaN);
      boolean known = row.better() != Better.NEITHER && Double.isFinite(mean);
      if (known && (best < 0 || sign * mean > sign * row.spreads().get(best).get().mean())) {
        best = i;
      }
    }
    return best;
  }

  private void differences() {
    Map<String, Map<String, String>> byKey = new LinkedHashMap<>();
    for (Verdict verdict : comparison.verdicts()) {
      verdict
          .test()
          .ifPresent(
              test ->
                  byKey
                      .computeIfAbsent(name(verdict), key -> new LinkedHashMap<>())
                      .put(verdict.other(), text(test)));
    }
    if (byKey.isEmpty()) {
      return;
    }
    String base = comparison.groups().get(0).name();
    rows.add(CompareRow.heading("Difference from " + base + ", 95 % interval and p"));
    byKey.forEach(
        (key, texts) ->
            add(
                key,
                comparison.groups().stream()
                    .map(group -> texts.getOrDefault(group.name(), "–"))
                    .toList(),
                -1,
                true));
  }

  private static String name(Verdict verdict) {
    return verdict.unit().isEmpty() ? verdict.key() : verdict.key() + " / " + verdict.unit();
  }

  private static String text(ResampledTest test) {
    return "%s (%s to %s), p %s"
        .formatted(
            Numbers.rounded(test.mean(), MEAN_DIGITS - 1),
            Numbers.rounded(test.low(), SD_DIGITS),
            Numbers.rounded(test.high(), SD_DIGITS),
            Numbers.rounded(test.p(), SD_DIGITS));
  }

  /** Returns what is to be known before numbers are compared: one sentence each. */
  static List<String> notes(Comparison comparison) {
    List<String> notes = new ArrayList<>(comparison.notes());
    notes.addAll(comparison.refusals());
    boolean tested = comparison.verdicts().stream().anyMatch(it -> it.test().isPresent());
    if (tested) {
      notes.add(
          "p: corrected resampled t-test (Nadeau and Bengio 2003), two-sided. It takes the"
              + " differences for normally distributed, and each p for the only one.");
    }
    return notes;
  }
}
