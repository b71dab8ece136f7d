package dev.ansatz.runtime.report.internal;

import dev.ansatz.runtime.engine.RunOutcome;
import dev.ansatz.runtime.expect.Check;
import dev.ansatz.runtime.expect.CheckedRun;
import dev.ansatz.runtime.plan.Expectation;
import dev.ansatz.runtime.plan.Plan;
import dev.ansatz.runtime.plan.Sweep;
import dev.ansatz.runtime.store.internal.PointRecord;
import dev.ansatz.runtime.store.internal.ScoreColumn;
import dev.ansatz.runtime.store.internal.Summary;
import dev.ansatz.runtime.store.internal.SweepRecord;
import dev.ansatz.runtime.store.internal.TrialRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The report of a sweep: one page that needs nothing else. */
public final class SweepReport {
  private SweepReport() {}

  /** Returns the page. */
  public static String html(SweepRecord record) {
    Sweep sweep = record.sweep();
    Html html = Page.begin(sweep.title());
    Page.header(html, sweep.title(), facts(record), record.ending());
    Page.expectations(html, checked(record));
    Page.warnings(html, record.warnings());
    points(html, record);
    Page.figures(html, record.pictures());
    trials(html, record);
    sweep.points().stream()
        .flatMap(point -> point.trials().stream())
        .findFirst()
        .ifPresent(plan -> plan(html, sweep, plan));
    html.element("h2", "Run it again");
    html.element("pre", "ansatz run %s --seed %d".formatted(sweep.name(), sweep.seed()));
    html.element("p", "Or the path of the experiment file in place of its name.", "class", "note");
    Page.files(html, record.files());
    return Page.end(html);
  }

  private static void plan(Html html, Sweep sweep, Plan first) {
    PlanSections.settings(html, first);
    String varied = String.join(", ", sweep.addresses());
    html.element(
        "p",
        "The settings are those of the first trial; the sweep varies %s.".formatted(varied),
        "class",
        "note");
    PlanSections.sources(html, first);
  }

  private static List<CheckedRun> checked(SweepRecord record) {
    List<Expectation> expectations =
        record.sweep().points().stream()
            .flatMap(point -> point.trials().stream())
            .findFirst()
            .map(Plan::expectations)
            .orElse(List.of());
    return record.points().stream()
        .flatMap(point -> point.trials().stream())
        .map(trial -> checked(trial, expectations))
        .toList();
  }

  private static CheckedRun checked(TrialRecord trial, List<Expectation> expectations) {
    RunOutcome outcome = trial.outcome();
    List<Check> checks = Check.all(expectations, outcome.metrics());
    return new CheckedRun(trial.id(), "", outcome.state(), outcome.reason(), Double.NaN, checks);
  }

  private static String facts(SweepRecord record) {
    Sweep sweep = record.sweep();
    int trials = record.points().stream().mapToInt(point -> point.trials().size()).sum();
    String end =
        sweep
            .until()
            .filter(until -> record.points().size() < sweep.points().size())
            .map(until -> " · ended by the rule on " + until.key())
            .orElse("");
    return "%s · sweep over %s · %d of %d points · %d trials · seed %d%s"
        .formatted(
            sweep.name(),
            String.join(", ", sweep.addresses()),
            record.points().size(),
            sweep.points().size(),
            trials,
            sweep.seed(),
            end);
  }

  private static void points(Html html, SweepRecord record) {
    List<ScoreColumn> scores = ScoreColumn.of(record.points());
    html.element("h2", "Points");
    html.element(
        "p",
        "Mean ± standard deviation over the %s (n - 1). Parameters are the numbers that training sets."
            .formatted(record.hasFolds() ? "folds and repeats" : "repeats"),
        "class",
        "note");
    html.open("div", "class", "wide").open("table");
    List<String> heads = new ArrayList<>(record.sweep().addresses());
    heads.addAll(List.of("#n", "#Parameters"));
    scores.forEach(score -> heads.add("#" + score.head()));
    Page.heads(html, heads);
    record.points().forEach(point -> point(html, point, scores));
    html.close().close();
  }

  private static void point(Html html, PointRecord point, List<ScoreColumn> scores) {
    html.open("tr");
    values(html, point);
    html.element("td", point.scores().size(), "class", "number");
    String parameters =
        point.parameters().isPresent() ? Numbers.count(point.parameters().getAsLong()) : "";
    html.element("td", parameters, "class", "number");
    scores.forEach(score -> html.element("td", text(score.in(point)), "class", "number"));
    html.close();
  }

  private static void values(Html html, PointRecord point) {
    point.values().values().forEach(value -> html.element("td", value == null ? "" : value));
  }

  private static String text(Optional<Summary> summary) {
    return summary.map(s -> s.sd().isPresent() ? spread(s) : Numbers.text(s.mean(), 6)).orElse("");
  }

  private static String spread(Summary summary) {
    return Numbers.spread(summary.mean(), summary.sd().getAsDouble());
  }

  private static void trials(Html html, SweepRecord record) {
    List<ScoreColumn> scores = ScoreColumn.ofTrials(record.points());
    html.element("h2", "Trials").open("div", "class", "wide").open("table");
    List<String> heads = new ArrayList<>(List.of("Trial"));
    heads.addAll(record.sweep().addresses());
    if (record.hasFolds()) {
      heads.add("#Fold");
    }
    heads.addAll(List.of("#Seed", "State"));
    scores.forEach(score -> heads.add("#" + score.head()));
    Page.heads(html, heads);
    for (PointRecord point : record.points()) {
      point.trials().forEach(trial -> trial(html, point, trial, scores));
    }
    html.close().close();
  }

  private static void trial(
      Html html, PointRecord point, TrialRecord trial, List<ScoreColumn> scores) {
    html.open("tr").open("td");
    html.element("a", trial.id(), "href", "trials/" + trial.id() + "/report.html").close();
    values(html, point);
    trial.fold().ifPresent(fold -> html.element("td", fold, "class", "number"));
    html.element("td", trial.outcome().seed(), "class", "number").open("td");
    Page.state(html, trial.outcome().state());
    html.text(trial.outcome().reason()).close();
    for (ScoreColumn column : scores) {
      String text = column.in(trial).map(score -> Numbers.text(score.value(), 6)).orElse("");
      html.element("td", text, "class", "number");
    }
    html.close();
  }
}
