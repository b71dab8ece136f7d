package dev.ansatz.runtime.store.internal;

import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.data.Field;
import dev.ansatz.api.data.Split;
import dev.ansatz.api.learn.Milestone;
import dev.ansatz.api.learn.Step;
import dev.ansatz.api.metric.Estimate;
import dev.ansatz.api.metric.Score;
import dev.ansatz.api.model.ModelSummary;
import dev.ansatz.api.tensor.Tensor;
import dev.ansatz.runtime.plan.Bound;
import dev.ansatz.runtime.plan.Expectation;
import dev.ansatz.runtime.plan.Plan;
import dev.ansatz.runtime.plugins.Origin;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What stands in {@code run.json}. */
public final class RunJson {
  private static final int FORMAT = 1;

  private RunJson() {}

  /** Returns the file's contents. */
  public static Map<String, Object> of(RunRecord run) {
    Map<String, Object> map = head("run", run.ending());
    plan(run, map);
    run.dataset().ifPresent(dataset -> map.put("dataset", dataset(dataset)));
    run.model().ifPresent(model -> map.put("trained", model(model)));
    map.put("steps", run.steps());
    if (!run.milestones().isEmpty()) {
      map.put("epochs", run.milestones().stream().map(RunJson::milestone).toList());
    }
    Map<String, Object> scores = new LinkedHashMap<>();
    run.judgements().forEach(judgement -> scores.put(judgement.key(), score(judgement)));
    map.put("scores", scores);
    map.put("warnings", run.warnings());
    map.put("files", run.files());
    return map;
  }

  /** Returns what the records of runs and sweeps begin with. */
  public static Map<String, Object> head(String kind, Ending ending) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("format", FORMAT);
    map.put("kind", kind);
    map.put("state", ending.state().name());
    map.put("exit", ending.exit().code());
    map.put("reason", ending.reason());
    return map;
  }

  private static void plan(RunRecord run, Map<String, Object> map) {
    Plan plan = run.plan();
    map.put("name", plan.name());
    map.put("title", plan.title());
    map.put("seed", plan.seed());
    map.put("dataSeed", plan.dataSeed());
    map.put("data", bound(plan.data()));
    plan.fold().ifPresent(fold -> map.put("fold", SettingsMap.of(fold)));
    map.put("transforms", bounds(plan.transforms()));
    map.put("model", bound(plan.model()));
    map.put("metrics", bounds(plan.metrics()));
    map.put("splits", plan.splits().stream().map(Split::key).toList());
    map.put("figures", bounds(plan.figures()));
    Map<String, Object> settings = SettingsMap.of(plan.run());
    settings.put("threads", run.threads());
    map.put("run", settings);
    map.put("kernels", run.kernels().map(RunJson::origin).orElse(null));
    map.put("expectations", plan.expectations().stream().map(e -> expectation(e, run)).toList());
  }

  private static List<Object> bounds(List<? extends Bound<?>> bounds) {
    return bounds.stream().map(RunJson::bound).toList();
  }

  /** Returns a plug-in's id, bundle, version and settings. */
  static Object bound(Bound<?> bound) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("id", bound.id());
    map.putAll(origin(bound.origin()));
    map.put("settings", SettingsMap.of(bound.settings()));
    return map;
  }

  private static Map<String, Object> origin(Origin origin) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("bundle", origin.bundle());
    map.put("version", origin.version());
    return map;
  }

  private static Object expectation(Expectation expectation, RunRecord run) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("score", expectation.key());
    map.put("rule", expectation.comparison().sign() + " " + expectation.bound());
    map.put("met", verdict(expectation, run).orElse(null));
    return map;
  }

  private static Optional<Boolean> verdict(Expectation expectation, RunRecord run) {
    return run.judgements().stream()
        .filter(judgement -> judgement.key().equals(expectation.key()))
        .map(judgement -> expectation.isMetBy(judgement.score().value()))
        .findFirst();
  }

  private static Object milestone(Milestone milestone) {
    Map<String, Object> readings = new LinkedHashMap<>();
    for (Step.Reading reading : milestone.readings()) {
      Map<String, Object> map = new LinkedHashMap<>();
      map.put("value", reading.value());
      map.put("unit", reading.unit());
      readings.put(reading.name(), map);
    }
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("name", milestone.name());
    map.put("epoch", milestone.epoch());
    map.put("kept", milestone.kept());
    map.put("readings", readings);
    return map;
  }

  private static Object score(Judgement judgement) {
    Score score = judgement.score();
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("value", score.value());
    map.put("unit", score.unit());
    map.put("split", judgement.split().key());
    map.put("better", score.better().name().toLowerCase(Locale.ROOT));
    score.estimate().ifPresent(estimate -> map.put("estimate", estimate(estimate)));
    return map;
  }

  private static Object estimate(Estimate estimate) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("quantity", estimate.quantity());
    map.put("accuracy", estimate.accuracy().name().toLowerCase(Locale.ROOT).replace('_', ' '));
    return map;
  }

  private static Object dataset(Dataset dataset) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("title", dataset.title());
    map.put("origin", dataset.provenance().origin());
    map.put("sha256", dataset.provenance().sha256());
    map.put("tasks", dataset.tasks().stream().map(Enum::name).sorted().toList());
    map.put("facts", new TreeMap<>(dataset.facts()));
    Map<String, Object> units = new LinkedHashMap<>();
    dataset.fields().forEach((Field field) -> units.put(field.name(), field.unit()));
    map.put("units", units);
    Map<String, Object> parts = new LinkedHashMap<>();
    dataset.parts().forEach((split, tensors) -> parts.put(split.key(), shapes(tensors)));
    map.put("parts", parts);
    return map;
  }

  private static Object shapes(Map<String, Tensor> tensors) {
    Map<String, Object> shapes = new LinkedHashMap<>();
    new TreeMap<>(tensors)
        .forEach(
            (name, tensor) -> {
              Map<String, Object> map = new LinkedHashMap<>();
              map.put("type", tensor.dtype().name());
              map.put("shape", tensor.shape().toArray());
              shapes.put(name, map);
            });
    return shapes;
  }

  /** Returns what a model consists of. */
  static Map<String, Object> model(ModelSummary summary) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("title", summary.title());
    map.put("parameters", summary.parameters());
    map.put("trainedParameters", summary.trainedParameters());
    map.put("parts", summary.parts().stream().map(RunJson::part).toList());
    return map;
  }

  private static Object part(ModelSummary.Part part) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("name", part.name());
    map.put("shape", part.shape().toArray());
    map.put("parameters", part.parameters());
    map.put("trained", part.trained());
    return map;
  }
}
