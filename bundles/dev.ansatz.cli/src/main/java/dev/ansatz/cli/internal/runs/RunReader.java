package dev.ansatz.cli.internal.runs;

import dev.ansatz.cli.internal.runs.StoredRun.StoredScore;
import dev.ansatz.runtime.engine.RunState;
import dev.ansatz.runtime.json.Json;
import dev.ansatz.runtime.json.JsonException;
import dev.ansatz.runtime.store.Aftermath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the folders of runs and sweeps. */
final class RunReader {
  private static final List<String> RECORDS = List.of("run.json", "sweep.json");

  private RunReader() {}

  /** Returns the run of a folder; empty where it is not the folder of a run. */
  static Optional<StoredRun> read(Path dir) {
    return RECORDS.stream()
        .map(dir::resolve)
        .filter(Files::isRegularFile)
        .findFirst()
        .map(record -> read(dir, record));
  }

  private static StoredRun read(Path dir, Path record) {
    try {
      return of(dir, Tree.map(Json.read(Files.readString(record))), times(dir));
    } catch (IOException | JsonException | IllegalArgumentException e) {
      String reason = "%s cannot be read: %s".formatted(record.getFileName(), e.getMessage());
      return new StoredRun(dir, RunState.FAILED, reason, "", null, Map.of(), Optional.empty());
    }
  }

  private static StoredRun of(Path dir, Map<?, ?> record, Map<?, ?> times) {
    RunState state = RunState.valueOf(Tree.text(record, "state"));
    boolean killed = state == RunState.RUNNING && Aftermath.isKilled(dir);
    return new StoredRun(
        dir,
        killed ? RunState.KILLED : state,
        killed ? Aftermath.REASON : Tree.text(record, "reason"),
        Tree.text(record, "title"),
        record.get("seed"),
        scores(Tree.map(record.get("scores"))),
        started(times));
  }

  private static Map<?, ?> times(Path dir) {
    try {
      return Tree.map(Json.read(Files.readString(dir.resolve("times.json"))));
    } catch (IOException | JsonException e) {
      return Map.of();
    }
  }

  private static Optional<Instant> started(Map<?, ?> times) {
    try {
      return Optional.of(Instant.parse(Tree.text(times, "started")));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static Map<String, StoredScore> scores(Map<?, ?> scores) {
    Map<String, StoredScore> found = new LinkedHashMap<>();
    scores.forEach((key, score) -> found.put(key.toString(), score(Tree.map(score))));
    return found;
  }

  private static StoredScore score(Map<?, ?> score) {
    return new StoredScore(Tree.number(score, "value"), Tree.text(score, "unit"));
  }
}
