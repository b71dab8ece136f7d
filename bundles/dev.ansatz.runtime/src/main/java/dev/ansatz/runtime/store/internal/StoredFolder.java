package dev.ansatz.runtime.store.internal;

import dev.ansatz.api.metric.Score.Better;
import dev.ansatz.runtime.engine.RunState;
import dev.ansatz.runtime.json.Json;
import dev.ansatz.runtime.json.JsonException;
import dev.ansatz.runtime.store.Aftermath;
import dev.ansatz.runtime.store.StoredMetric;
import dev.ansatz.runtime.store.StoredRun;
import dev.ansatz.runtime.store.StoredRun.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Reads the folders of runs and sweeps. */
public final class StoredFolder {
  private static final String SWEEP = "sweep.json";
  private static final String TRIALS = "trials";
  private static final List<String> RECORDS = List.of("run.json", SWEEP);

  private StoredFolder() {}

  /** Returns the run of a folder; none where it is not the folder of a run. */
  public static Optional<StoredRun> read(Path dir) {
    return stored(dir).map(run -> judged(run));
  }

  /** Returns what the record of a folder says, even where it says RUNNING and nothing runs. */
  public static Optional<StoredRun> stored(Path dir) {
    Path folder = dir.toAbsolutePath().normalize();
    return RECORDS.stream()
        .map(folder::resolve)
        .filter(Files::isRegularFile)
        .findFirst()
        .map(record -> read(folder, record));
  }

  /** Returns a run with its true state: one whose process is gone was killed. */
  public static StoredRun judged(StoredRun run) {
    boolean killed = run.state() == RunState.RUNNING && Aftermath.isKilled(run.dir());
    return killed ? run.in(RunState.KILLED, Aftermath.REASON) : run;
  }

  /** Returns the contents of a record; empty where it cannot be read. */
  private static Map<?, ?> times(Path dir) {
    try {
      return Tree.map(Json.read(Files.readString(dir.resolve("times.json"))));
    } catch (IOException | JsonException e) {
      return Map.of();
    }
  }

  private static StoredRun read(Path dir, Path record) {
    try {
      return of(dir, record, Tree.map(Json.read(Files.readString(record))));
    } catch (IOException | JsonException | IllegalArgumentException e) {
      String reason = "%s cannot be read: %s".formatted(record.getFileName(), e.getMessage());
      return of(dir, record, Map.of("state", RunState.FAILED.name(), "reason", reason));
    }
  }

  private static StoredRun of(Path dir, Path record, Map<?, ?> contents) {
    Map<?, ?> times = times(dir);
    return new StoredRun(
        id(dir),
        dir,
        kind(dir, record),
        RunState.valueOf(Tree.text(contents, "state")),
        Tree.text(contents, "reason"),
        Tree.text(contents, "name"),
        Tree.text(contents, "title"),
        seed(contents),
        instant(times, "started"),
        instant(times, "ended"),
        StoredSettings.of(contents),
        metrics(dir, Tree.map(contents.get("scores"))));
  }

  private static boolean isTrial(Path dir) {
    Path parent = dir.getParent();
    return parent != null
        && parent.endsWith(TRIALS)
        && Files.isRegularFile(parent.resolveSibling(SWEEP));
  }

  private static String id(Path dir) {
    String name = String.valueOf(dir.getFileName());
    return isTrial(dir)
        ? "%s/%s/%s".formatted(dir.getParent().getParent().getFileName(), TRIALS, name)
        : name;
  }

  private static Kind kind(Path dir, Path record) {
    if (record.endsWith(SWEEP)) {
      return Kind.SWEEP;
    }
    return isTrial(dir) ? Kind.TRIAL : Kind.RUN;
  }

  private static OptionalLong seed(Map<?, ?> contents) {
    return contents.get("seed") instanceof Number seed
        ? OptionalLong.of(seed.longValue())
        : OptionalLong.empty();
  }

  private static Optional<Instant> instant(Map<?, ?> times, String key) {
    try {
      return Optional.of(Instant.parse(Tree.text(times, key)));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static Map<String, StoredMetric> metrics(Path dir, Map<?, ?> scores) {
    Map<String, StoredMetric> metrics = new LinkedHashMap<>();
    scores.forEach(
        (key, score) -> metrics.put(key.toString(), score(key.toString(), Tree.map(score))));
    try {
      for (StoredMetric metric : StoredSeries.summaries(dir)) {
        metrics.merge(metric.key(), metric, StoredFolder::joined);
      }
    } catch (IOException unreadable) {
      System.getLogger(StoredFolder.class.getName())
          .log(System.Logger.Level.DEBUG, "no curves in " + dir, unreadable);
    }
    return metrics;
  }

  private static StoredMetric score(String key, Map<?, ?> score) {
    double value = Tree.number(score, "value");
    double finite = Double.isFinite(value) ? value : Double.NaN;
    int dot = key.indexOf('.');
    return new StoredMetric(
        key.substring(0, Math.max(0, dot)),
        key.substring(dot + 1),
        Tree.text(score, "unit"),
        better(Tree.text(score, "better")),
        1,
        value,
        finite,
        finite);
  }

  private static Better better(String word) {
    return switch (word.toUpperCase(Locale.ROOT)) {
      case "HIGHER" -> Better.HIGHER;
      case "LOWER" -> Better.LOWER;
      default -> Better.NEITHER;
    };
  }

  /** The record knows which way is better, the table has all values. */
  private static StoredMetric joined(StoredMetric score, StoredMetric curve) {
    return new StoredMetric(
        score.split(),
        score.name(),
        score.unit(),
        score.better(),
        curve.points(),
        score.last(),
        curve.least(),
        curve.most());
  }
}
