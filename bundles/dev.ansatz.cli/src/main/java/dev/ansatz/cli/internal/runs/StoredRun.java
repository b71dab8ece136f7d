package dev.ansatz.cli.internal.runs;

import dev.ansatz.runtime.engine.RunState;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a run's folder says of the run.
 *
 * @param dir the folder; its name is the run's id
 * @param state how it stands
 * @param reason why it did not finish well; may be empty
 * @param title a few words
 * @param seed the root of its randomness; null where the folder does not say
 * @param scores the scores by key
 * @param started when it began, if the folder says so
 */
record StoredRun(
    Path dir,
    RunState state,
    String reason,
    String title,
    Object seed,
    Map<String, StoredScore> scores,
    Optional<Instant> started) {

  /** A score: NaN where it is no number. */
  record StoredScore(double value, String unit) {}

  /** Makes a run. */
  StoredRun {
    scores = Collections.unmodifiableMap(new LinkedHashMap<>(scores));
  }

  String id() {
    return dir.getFileName().toString();
  }

  /** Returns the run for programs, with the keys that {@code ansatz run --json} has. */
  Map<String, Object> toMap() {
    Map<String, Object> numbers = new LinkedHashMap<>();
    scores.forEach(
        (key, score) -> numbers.put(key, Double.isFinite(score.value()) ? score.value() : null));
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("id", id());
    map.put("state", state);
    map.put("seed", seed);
    map.put("metrics", numbers);
    map.put("dir", dir.toAbsolutePath().toString());
    map.put("title", title);
    map.put("started", started.map(Instant::toString).orElse(null));
    List<SweepPoint> points = SweepReader.read(dir);
    if (!points.isEmpty()) {
      map.put("points", points.stream().map(SweepPoint::toMap).toList());
    }
    if (!reason.isEmpty()) {
      map.put("reason", reason);
    }
    return map;
  }
}
