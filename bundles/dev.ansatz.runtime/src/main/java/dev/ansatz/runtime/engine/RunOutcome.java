package dev.ansatz.runtime.engine;

import dev.ansatz.api.metric.Score;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a run or a sweep ended.
 *
 * @param state how it stands
 * @param exit what to tell the shell
 * @param reason one sentence; empty where the exit code is {@link ExitCode#OK}, unless a sweep's
 *     time was over before it had done all
 * @param id the run's id: the name of its folder
 * @param dir the run's folder
 * @param seed the root of its randomness
 * @param metrics the scores by key, such as {@code "test.vpt"}, in the order of the plan; of a
 *     sweep, mean and standard deviation at each point: {@code "test.mse.mean[model.units=500]"}
 * @param warnings what is not as it should be though the run went on: one sentence each
 * @param failure what was thrown, for whoever asks for a stack trace
 */
public record RunOutcome(
    RunState state,
    ExitCode exit,
    String reason,
    String id,
    Path dir,
    long seed,
    Map<String, Score> metrics,
    List<String> warnings,
    Optional<Throwable> failure) {

  /** Makes an outcome. */
  public RunOutcome {
    metrics = Collections.unmodifiableMap(new LinkedHashMap<>(metrics));
    warnings = List.copyOf(warnings);
  }
}
