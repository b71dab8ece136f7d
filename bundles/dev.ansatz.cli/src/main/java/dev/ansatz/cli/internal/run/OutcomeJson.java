package dev.ansatz.cli.internal.run;

import dev.ansatz.api.metric.Score;
import dev.ansatz.cli.internal.runs.EpochReader;
import dev.ansatz.cli.internal.runs.SweepPoint;
import dev.ansatz.cli.internal.runs.SweepReader;
import dev.ansatz.runtime.engine.RunOutcome;
import dev.ansatz.runtime.engine.RunState;
import dev.ansatz.runtime.expect.Check;
import dev.ansatz.runtime.expect.CheckedRun;
import dev.ansatz.runtime.expect.Checks;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Tells programs how a run ended: one object, the same keys always. */
final class OutcomeJson {
  private OutcomeJson() {}

  /** Returns the object of a run or a sweep. */
  static Map<String, Object> of(RunOutcome outcome) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("id", outcome.id());
    object.put("state", outcome.state());
    object.put("seed", outcome.seed());
    object.put("metrics", metrics(outcome.metrics()));
    object.put("units", units(outcome.metrics()));
    object.put("expectations", expectations(outcome.dir()));
    List<SweepPoint> points = SweepReader.read(outcome.dir());
    if (!points.isEmpty()) {
      object.put("points", points.stream().map(SweepPoint::toMap).toList());
    }
    object.put("epochs", EpochReader.read(outcome.dir()));
    object.put("dir", outcome.dir().toAbsolutePath().toString());
    if (!outcome.reason().isEmpty()) {
      object.put("reason", outcome.reason());
    }
    return object;
  }

  /** Returns the object of a run that could not begin. */
  static Map<String, Object> ofRefusal(String reason) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("id", null);
    object.put("state", RunState.FAILED);
    object.put("seed", null);
    object.put("metrics", Map.of());
    object.put("units", Map.of());
    object.put("expectations", List.of());
    object.put("epochs", List.of());
    object.put("dir", null);
    object.put("reason", reason);
    return object;
  }

  private static Map<String, Object> units(Map<String, Score> scores) {
    Map<String, Object> units = new LinkedHashMap<>();
    scores.forEach((key, score) -> units.put(key, score.unit()));
    return units;
  }

  private static List<Object> expectations(Path dir) {
    List<Object> all = new ArrayList<>();
    for (CheckedRun run : Checks.read(dir)) {
      run.checks().forEach(check -> all.add(expectation(run, check)));
    }
    return all;
  }

  private static Object expectation(CheckedRun run, Check check) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("run", run.name());
    object.put("rule", check.rule());
    object.put("verdict", check.verdict().name().toLowerCase(Locale.ROOT));
    object.put("value", Double.isFinite(check.value()) ? check.value() : null);
    object.put("unit", check.unit());
    object.put("margin", Double.isFinite(check.margin()) ? check.margin() : null);
    return object;
  }

  private static Map<String, Object> metrics(Map<String, Score> scores) {
    Map<String, Object> numbers = new LinkedHashMap<>();
    scores.forEach(
        (key, score) -> numbers.put(key, Double.isFinite(score.value()) ? score.value() : null));
    return numbers;
  }
}
