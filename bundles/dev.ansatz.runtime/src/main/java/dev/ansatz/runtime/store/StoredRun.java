package dev.ansatz.runtime.store;

import dev.ansatz.runtime.engine.RunState;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What a run's folder says of the run.
 *
 * @param id names the run in its workspace: the folder's name, of a trial {@code
 *     "<sweep>/trials/<number>"}
 * @param dir the folder
 * @param kind what it is
 * @param state how it stands
 * @param reason why it did not finish well; may be empty
 * @param name names the experiment
 * @param title a few words
 * @param seed the root of its randomness, where the folder says it
 * @param started when it began, where the folder says it
 * @param ended when it ended, where it has
 * @param settings every setting by its address in an experiment file: {@code "model.units"}; values
 *     are strings, booleans, numbers, lists or null
 * @param metrics the metrics by key
 */
public record StoredRun(
    String id,
    Path dir,
    Kind kind,
    RunState state,
    String reason,
    String name,
    String title,
    OptionalLong seed,
    Optional<Instant> started,
    Optional<Instant> ended,
    Map<String, Object> settings,
    Map<String, StoredMetric> metrics) {

  /** What a folder holds. */
  public enum Kind {
    /** A run by itself. */
    RUN,
    /** A sweep; its trials are entries of their own. */
    SWEEP,
    /** A run of a sweep. */
    TRIAL
  }

  /** Makes a run. */
  public StoredRun {
    settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
    metrics = Collections.unmodifiableMap(new LinkedHashMap<>(metrics));
  }

  /** Returns the run in another state. */
  public StoredRun in(RunState other, String why) {
    return new StoredRun(
        id, dir, kind, other, why, name, title, seed, started, ended, settings, metrics);
  }

  /** Returns the run with other settings and metrics. */
  public StoredRun with(Map<String, Object> otherSettings, Map<String, StoredMetric> otherMetrics) {
    return new StoredRun(
        id,
        dir,
        kind,
        state,
        reason,
        name,
        title,
        seed,
        started,
        ended,
        otherSettings,
        otherMetrics);
  }
}
