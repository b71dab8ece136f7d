package dev.ansatz.runtime.report.internal;

import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.data.Split;
import dev.ansatz.api.metric.Score;
import dev.ansatz.api.model.ModelSummary;
import dev.ansatz.api.tensor.Tensor;
import dev.ansatz.runtime.expect.Check;
import dev.ansatz.runtime.expect.CheckedRun;
import dev.ansatz.runtime.plan.Expectation;
import dev.ansatz.runtime.plan.Plan;
import dev.ansatz.runtime.store.internal.ExperimentYaml;
import dev.ansatz.runtime.store.internal.Judgement;
import dev.ansatz.runtime.store.internal.RunRecord;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The report of a run: one page that needs nothing else. */
public final class RunReport {
  private RunReport() {}

  /** Returns the page. */
  public static String html(RunRecord run) {
    Plan plan = run.plan();
    Html html = Page.begin(plan.title());
    Page.header(html, plan.title(), facts(run), run.ending());
    Page.expectations(html, List.of(checked(run)));
    Page.warnings(html, run.warnings());
    scores(html, run);
    EpochSection.add(html, run.milestones());
    Page.figures(html, run.pictures());
    run.dataset().ifPresent(dataset -> data(html, dataset));
    run.model().ifPresent(model -> model(html, model, run.steps()));
    PlanSections.settings(html, plan);
    PlanSections.sources(html, plan);
    again(html, run);
    Page.files(html, run.files());
    return Page.end(html);
  }

  private static CheckedRun checked(RunRecord run) {
    Map<String, Score> scores = new LinkedHashMap<>();
    run.judgements().forEach(judgement -> scores.put(judgement.key(), judgement.score()));
    return new CheckedRun(
        run.plan().name(),
        run.plan().title(),
        run.ending().state(),
        run.ending().reason(),
        Double.NaN,
        Check.all(run.plan().expectations(), scores));
  }

  private static String facts(RunRecord run) {
    Plan plan = run.plan();
    String data = run.dataset().map(Dataset::title).orElse(plan.data().id());
    return "%s · model %s · data %s · seed %d · %s"
        .formatted(
            plan.name(),
            plan.model().id(),
            data,
            plan.seed(),
            Numbers.count(run.threads(), "thread"));
  }

  private static void scores(Html html, RunRecord run) {
    if (run.judgements().isEmpty()) {
      return;
    }
    html.element("h2", "Scores").open("div", "class", "wide").open("table");
    Page.heads(html, List.of("Score", "Part", "#Value", "Unit", "Better", "Expected"));
    run.judgements().forEach(judgement -> score(html, judgement, run.plan()));
    html.close().close();
  }

  private static void score(Html html, Judgement judgement, Plan plan) {
    Score score = judgement.score();
    html.open("tr").element("td", score.name()).element("td", judgement.split().key());
    html.element(
        "td", Numbers.text(score.value(), 6), "class", "number", "title", "" + score.value());
    html.element("td", score.unit()).element("td", better(score.better())).open("td");
    plan.expectations().stream()
        .filter(expectation -> expectation.key().equals(judgement.key()))
        .forEach(expectation -> expectation(html, expectation, score));
    html.close().close();
  }

  static String better(Score.Better better) {
    return switch (better) {
      case HIGHER -> "higher";
      case LOWER -> "lower";
      case NEITHER -> "";
    };
  }

  private static void expectation(Html html, Expectation expectation, Score score) {
    boolean met = expectation.isMetBy(score.value());
    html.element(
        "span",
        "%s %s: %s"
            .formatted(
                expectation.comparison().sign(), expectation.bound(), met ? "met" : "not met"),
        "class",
        met ? "good" : "bad");
  }

  private static void data(Html html, Dataset dataset) {
    html.element("h2", "Data").element("p", dataset.title());
    html.element("p", "Origin: " + dataset.provenance().origin());
    html.open("p", "class", "hash").text("SHA-256: ");
    html.element("code", dataset.provenance().sha256()).close();
    html.open("div", "class", "wide").open("table");
    Page.heads(html, List.of("Part", "Tensor", "Shape", "Type"));
    dataset.parts().forEach((split, tensors) -> part(html, split, tensors));
    html.close().close();
    new TreeMap<>(dataset.facts())
        .forEach((name, value) -> html.element("p", name + ": " + value, "class", "note"));
  }

  private static void part(Html html, Split split, Map<String, Tensor> tensors) {
    new TreeMap<>(tensors)
        .forEach(
            (name, tensor) -> {
              html.open("tr").element("td", split.key()).element("td", name);
              html.element("td", tensor.shape()).element("td", tensor.dtype()).close();
            });
  }

  private static void model(Html html, ModelSummary model, long steps) {
    html.element("h2", "Model").element("p", model.title());
    html.element(
        "p",
        "%s, %s of them trained, in %s"
            .formatted(
                Numbers.count(model.parameters(), "number"),
                Numbers.count(model.trainedParameters()),
                Numbers.count(steps, "step")));
    html.open("div", "class", "wide").open("table");
    Page.heads(html, List.of("Part", "Shape", "#Numbers", "Trained"));
    for (ModelSummary.Part part : model.parts()) {
      html.open("tr").element("td", part.name()).element("td", part.shape());
      html.element("td", Numbers.count(part.parameters()), "class", "number");
      html.element("td", part.trained() ? "yes" : "no").close();
    }
    html.close().close();
  }

  private static void again(Html html, RunRecord run) {
    html.element("h2", "Run it again");
    html.element("p", "In this folder:");
    html.element("pre", "ansatz run " + ExperimentYaml.name(run.plan()));
    html.element(
        "p",
        "The same versions of the plug-ins, the same data and the same number of threads give the"
            + " same bytes.",
        "class",
        "note");
    html.element("p", "Plug-ins: " + bundles(run.plan()), "class", "note");
    run.kernels()
        .ifPresent(
            kernels ->
                html.element(
                    "p",
                    "Arithmetic: %s %s".formatted(kernels.bundle(), kernels.version()),
                    "class",
                    "note"));
  }

  private static String bundles(Plan plan) {
    return Stream.of(
            List.of(plan.data(), plan.model()), plan.transforms(), plan.metrics(), plan.figures())
        .flatMap(List::stream)
        .map(bound -> bound.origin().bundle() + " " + bound.origin().version())
        .distinct()
        .sorted()
        .collect(Collectors.joining(", "));
  }
}
