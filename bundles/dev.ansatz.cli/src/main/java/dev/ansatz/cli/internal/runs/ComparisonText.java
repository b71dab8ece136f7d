package dev.ansatz.cli.internal.runs;

import dev.ansatz.cli.internal.text.Numbers;
import dev.ansatz.cli.internal.text.Table;
import dev.ansatz.cli.internal.text.Wrap;
import dev.ansatz.runtime.compare.Comparison;
import dev.ansatz.runtime.compare.Comparison.Aspect;
import dev.ansatz.runtime.compare.Comparison.Group;
import dev.ansatz.runtime.compare.Comparison.MetricRow;
import dev.ansatz.runtime.compare.Comparison.Section;
import dev.ansatz.runtime.compare.Comparison.Spread;
import dev.ansatz.runtime.compare.Comparison.Verdict;
import dev.ansatz.runtime.compare.ResampledTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A comparison for people. */
final class ComparisonText {
  private static final String INDENT = "  ";
  private static final int WIDTH = 80;

  private final Comparison comparison;
  private final List<String> lines = new ArrayList<>();

  ComparisonText(Comparison comparison) {
    this.comparison = comparison;
  }

  List<String> lines() {
    comparison.notes().forEach(note -> lines.add("note: " + note));
    Table groups = new Table();
    comparison.groups().forEach(group -> groups.row(group.name(), runs(group), seeds(group)));
    lines.addAll(groups.lines());
    section("settings", comparison.settings());
    section("data", comparison.data());
    section("plug-ins", comparison.plugins());
    metrics();
    verdicts();
    return lines;
  }

  private static String runs(Group group) {
    String first = group.runs().get(0).id();
    int more = group.runs().size() - 1;
    return more == 0 ? first : "%s and %d more".formatted(first, more);
  }

  private static String seeds(Group group) {
    String seeds =
        group.runs().stream()
            .map(run -> run.seed().isPresent() ? Long.toString(run.seed().getAsLong()) : "-")
            .limit(10)
            .collect(Collectors.joining(", "));
    return (group.runs().size() == 1 ? "seed " : "seeds ") + seeds;
  }

  private void section(String name, Section section) {
    lines.add("");
    if (section.rows().isEmpty()) {
      lines.add("%s: no difference (%d compared)".formatted(name, section.equal()));
      return;
    }
    lines.add("%s that differ (%d are equal)".formatted(name, section.equal()));
    Table table = new Table();
    table.row(cells(INDENT, names()));
    section.rows().forEach(row -> table.row(cells(INDENT + row.name(), row.values().stream())));
    lines.addAll(table.lines());
  }

  private Stream<String> names() {
    return comparison.groups().stream().map(Group::name);
  }

  private static String[] cells(String first, Stream<String> others) {
    return Stream.concat(Stream.of(first), others.map(cell -> cell.isEmpty() ? "-" : cell))
        .toArray(String[]::new);
  }

  private void metrics() {
    lines.add("");
    lines.add("metrics, mean ± standard deviation of n runs");
    Table table = new Table();
    table.row(cells(INDENT, names()));
    for (MetricRow row : comparison.metrics()) {
      String best = row.aspect() == Aspect.BEST ? ", best" : "";
      String unit = row.unit().isEmpty() ? "" : " / " + row.unit();
      table.row(cells(INDENT + row.key() + best + unit, row.spreads().stream().map(s -> text(s))));
    }
    lines.addAll(table.lines());
  }

  private static String text(Optional<Spread> spread) {
    return spread.map(ComparisonText::text).orElse("-");
  }

  private static String text(Spread spread) {
    String mean = Numbers.show(spread.mean());
    return spread.sd().isEmpty()
        ? mean
        : "%s ± %s (n %d)".formatted(mean, Numbers.show(spread.sd().getAsDouble()), spread.n());
  }

  private void verdicts() {
    if (comparison.verdicts().isEmpty()) {
      return;
    }
    lines.add("");
    lines.add("differences from " + comparison.groups().get(0).name());
    Table table = new Table();
    for (Verdict verdict : comparison.verdicts()) {
      verdict.test().ifPresent(test -> table.row(cells(verdict, test)));
    }
    lines.addAll(table.lines());
    comparison.refusals().forEach(refusal -> lines.add(INDENT + refusal));
    if (!table.lines().isEmpty()) {
      explain();
    }
  }

  private static String[] cells(Verdict verdict, ResampledTest test) {
    String between = "%s%s − %s".formatted(INDENT, verdict.other(), verdict.base());
    return new String[] {between, verdict.key(), text(test, verdict.unit())};
  }

  private void explain() {
    lines.add(
        INDENT + "p: corrected resampled t-test (Nadeau and Bengio 2003), two-sided. It takes");
    lines.add(INDENT + "the differences for normally distributed, and each p for the only one.");
    comparison.verdicts().stream()
        .filter(verdict -> verdict.test().isPresent() && !verdict.remark().isEmpty())
        .map(Verdict::remark)
        .distinct()
        .flatMap(remark -> Wrap.lines(remark, INDENT, WIDTH).stream())
        .forEach(lines::add);
  }

  private static String text(ResampledTest test, String unit) {
    String extent =
        "%s, 95 %% from %s to %s"
            .formatted(
                Numbers.show(test.mean()), Numbers.show(test.low()), Numbers.show(test.high()));
    String units = unit.isEmpty() ? "" : " " + unit;
    return "%s%s, p %s (n %d)".formatted(extent, units, Numbers.show(test.p()), test.n());
  }
}
