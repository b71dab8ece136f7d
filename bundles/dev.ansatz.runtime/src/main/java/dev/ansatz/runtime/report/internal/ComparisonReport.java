package dev.ansatz.runtime.report.internal;

import dev.ansatz.runtime.compare.Comparison;
import dev.ansatz.runtime.compare.Comparison.Aspect;
import dev.ansatz.runtime.compare.Comparison.Group;
import dev.ansatz.runtime.compare.Comparison.MetricRow;
import dev.ansatz.runtime.compare.Comparison.Section;
import dev.ansatz.runtime.compare.Comparison.Spread;
import dev.ansatz.runtime.compare.Comparison.Verdict;
import dev.ansatz.runtime.compare.ResampledTest;
import dev.ansatz.runtime.store.StoredRun;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The report of a comparison: one page that needs nothing else. */
public final class ComparisonReport {
  private static final String ABSENT = "–";

  private final Comparison comparison;
  private final Html html = Page.begin("Comparison of runs");

  private ComparisonReport(Comparison comparison) {
    this.comparison = comparison;
  }

  /** Returns the page. */
  public static String html(Comparison comparison) {
    ComparisonReport report = new ComparisonReport(comparison);
    report.head();
    report.groups();
    report.section("Settings that differ", "Address", comparison.settings(), "settings");
    report.section("Data", "", comparison.data(), "facts");
    report.section("Plug-ins", "", comparison.plugins(), "plug-ins");
    report.metrics();
    report.verdicts();
    report.figures();
    return Page.end(report.html);
  }

  private void head() {
    html.open("header").element("h1", "Comparison of runs");
    int runs = comparison.groups().stream().mapToInt(group -> group.runs().size()).sum();
    html.element(
        "p",
        "%s in %s; runs that differ in their seeds or folds alone are one group."
            .formatted(
                Numbers.count(runs, "run"), Numbers.count(comparison.groups().size(), "group")),
        "class",
        "facts");
    html.close();
    Page.warnings(html, comparison.notes());
  }

  private void groups() {
    html.element("h2", "Groups").open("div", "class", "wide").open("table");
    Page.heads(html, List.of("Group", "Title", "Runs", "Seeds"));
    for (Group group : comparison.groups()) {
      html.open("tr").element("td", group.name()).element("td", group.runs().get(0).title());
      String ids = group.runs().stream().map(StoredRun::id).collect(Collectors.joining(", "));
      html.element("td", ids).element("td", seeds(group)).close();
    }
    html.close().close();
  }

  private static String seeds(Group group) {
    return group.runs().stream()
        .map(run -> run.seed().isPresent() ? Long.toString(run.seed().getAsLong()) : ABSENT)
        .collect(Collectors.joining(", "));
  }

  private void section(String title, String head, Section section, String noun) {
    html.element("h2", title);
    html.element(
        "p",
        section.rows().isEmpty()
            ? "No difference (%d %s compared).".formatted(section.equal(), noun)
            : "Not shown, because equal: %d %s.".formatted(section.equal(), noun),
        "class",
        "note");
    if (section.rows().isEmpty()) {
      return;
    }
    html.open("div", "class", "wide").open("table");
    Page.heads(html, withGroups(List.of(head), ""));
    for (Comparison.Row row : section.rows()) {
      html.open("tr").open("td").element("code", row.name()).close();
      row.values().forEach(v -> html.element("td", v.isEmpty() ? ABSENT : v, "class", "value"));
      html.close();
    }
    html.close().close();
  }

  private List<String> withGroups(List<String> heads, String prefix) {
    List<String> all = new ArrayList<>(heads);
    comparison.groups().forEach(group -> all.add(prefix + group.name()));
    return all;
  }

  private void metrics() {
    html.element("h2", "Metrics");
    html.element(
        "p",
        "Mean ± standard deviation (n - 1) over the runs of a group, and their number n. Training,"
            + " validation and test are the part of the data that a metric was measured on.",
        "class",
        "note");
    html.open("div", "class", "wide").open("table");
    Page.heads(html, withGroups(List.of("Metric", "Part", "Unit", "Value", "Better"), "#"));
    comparison.metrics().forEach(this::metric);
    html.close().close();
  }

  private void metric(MetricRow row) {
    int dot = row.key().indexOf('.');
    html.open("tr").element("td", row.key().substring(dot + 1));
    html.element("td", row.key().substring(0, Math.max(0, dot))).element("td", row.unit());
    html.element("td", row.aspect() == Aspect.BEST ? "best" : "last");
    html.element("td", RunReport.better(row.better()));
    row.spreads().forEach(spread -> html.element("td", text(spread), "class", "number"));
    html.close();
  }

  private static String text(Optional<Spread> spread) {
    return spread.map(ComparisonReport::text).orElse(ABSENT);
  }

  private static String text(Spread spread) {
    return spread.sd().isPresent()
        ? "%s (n %d)"
            .formatted(Numbers.spread(spread.mean(), spread.sd().getAsDouble()), spread.n())
        : Numbers.text(spread.mean(), 6);
  }

  private void verdicts() {
    if (comparison.verdicts().isEmpty()) {
      return;
    }
    html.element("h2", "Differences from " + comparison.groups().get(0).name());
    comparison.refusals().forEach(refusal -> html.element("p", refusal));
    if (comparison.verdicts().stream().noneMatch(verdict -> verdict.test().isPresent())) {
      return;
    }
    html.element(
        "p",
        "Corrected resampled t-test of Nadeau and Bengio (2003), two-sided, on the differences of"
            + " pairs. It takes the differences for normally distributed, and each of the many p"
            + " for the only one: of twenty metrics without any difference, one will show p < 0.05.",
        "class",
        "note");
    comparison.verdicts().stream()
        .filter(verdict -> verdict.test().isPresent() && !verdict.remark().isEmpty())
        .map(Verdict::remark)
        .distinct()
        .forEach(remark -> html.element("p", remark, "class", "note"));
    html.open("div", "class", "wide").open("table");
    Page.heads(
        html, List.of("Score", "Between", "#Mean difference", "95 % interval", "#p", "#Pairs"));
    for (Verdict verdict : comparison.verdicts()) {
      verdict.test().ifPresent(test -> tested(verdict, test));
    }
    html.close().close();
  }

  private void tested(Verdict verdict, ResampledTest test) {
    String unit = verdict.unit().isEmpty() ? "" : " " + verdict.unit();
    html.open("tr").element("td", verdict.key());
    html.element("td", verdict.other() + " − " + verdict.base());
    html.element("td", signed(test.mean()) + unit, "class", "number");
    html.element("td", signed(test.low()) + " to " + signed(test.high()));
    html.element("td", Numbers.text(test.p(), 2), "class", "number");
    html.element("td", test.n(), "class", "number").close();
  }

  private static String signed(double value) {
    return (value > 0 ? "+" : "") + Numbers.text(value, 3);
  }

  private void figures() {
    if (comparison.figures().isEmpty()) {
      return;
    }
    html.element("h2", "Figures");
    html.element("p", "Of the first run of each group.", "class", "note");
    for (String name : comparison.figures()) {
      html.element("h3", name.replaceFirst("^figures/", "").replace('-', ' '));
      html.open("div", "class", "beside");
      comparison.groups().forEach(group -> figure(group, name));
      html.close();
    }
  }

  private void figure(Group group, String name) {
    Path file = group.runs().get(0).dir().resolve(name + ".svg");
    html.open("figure", "class", "sheet");
    if (Files.isRegularFile(file)) {
      String prefix = (group.name() + name.replaceAll("\\W", "-")).toLowerCase(Locale.ROOT);
      html.drawing(InlineSvg.of(read(file), prefix));
    } else {
      html.element("p", ABSENT);
    }
    html.element("figcaption", group.name() + ": " + group.runs().get(0).id()).close();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
