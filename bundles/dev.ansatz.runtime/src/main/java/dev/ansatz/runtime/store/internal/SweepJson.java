package dev.ansatz.runtime.store.internal;

import dev.ansatz.runtime.engine.RunOutcome;
import dev.ansatz.runtime.plan.Sweep;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;

/** What stands in {@code sweep.json}. */
public final class SweepJson {
  private SweepJson() {}

  /** Returns the file's contents. */
  public static Map<String, Object> of(SweepRecord record) {
    Sweep sweep = record.sweep();
    Map<String, Object> map = RunJson.head("sweep", record.ending());
    map.put("name", sweep.name());
    map.put("title", sweep.title());
    map.put("seed", sweep.seed());
    map.put("over", sweep.addresses());
    map.put("until", sweep.until().map(SweepJson::until).orElse(null));
    map.put("points", record.points().stream().map(SweepJson::point).toList());
    map.put("warnings", record.warnings());
    map.put("files", record.files());
    return map;
  }

  private static Object until(Sweep.Until until) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("score", until.key());
    map.put("factor", until.factor());
    return map;
  }

  private static Object point(PointRecord point) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("values", point.values());
    map.put("parameters", parameters(point.parameters()));
    Map<String, Object> summaries = new LinkedHashMap<>();
    point.summaries().forEach(summary -> summaries.put(summary.key(), summary(summary)));
    map.put("scores", summaries);
    map.put("trials", point.trials().stream().map(SweepJson::trial).toList());
    return map;
  }

  private static Object parameters(OptionalLong count) {
    return count.isPresent() ? (Object) count.getAsLong() : null;
  }

  private static Object summary(Summary summary) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("mean", summary.mean());
    map.put("sd", summary.sd().isPresent() ? (Object) summary.sd().getAsDouble() : null);
    map.put("n", summary.n());
    map.put("unit", summary.score().unit());
    map.put("split", summary.split());
    return map;
  }

  private static Object trial(TrialRecord trial) {
    RunOutcome outcome = trial.outcome();
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("folder", "trials/" + trial.id());
    map.put("repeat", trial.repeat());
    trial.fold().ifPresent(fold -> map.put("fold", fold));
    map.put("seed", outcome.seed());
    map.put("state", outcome.state().name());
    map.put("exit", outcome.exit().code());
    map.put("reason", outcome.reason());
    map.put("parameters", parameters(trial.parameters()));
    Map<String, Object> scores = new LinkedHashMap<>();
    outcome.metrics().forEach((key, score) -> scores.put(key, score.value()));
    map.put("scores", scores);
    return map;
  }
}
