package dev.ansatz.runtime.store.internal;

import dev.ansatz.api.metric.Estimate.Accuracy;
import dev.ansatz.api.metric.Score;
import dev.ansatz.runtime.engine.ExitCode;
import dev.ansatz.runtime.engine.RunOutcome;
import dev.ansatz.runtime.engine.RunState;
import dev.ansatz.runtime.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the outcome of a run that has finished, or that its sweep has ended early, from its folder,
 * to the bit.
 */
public final class FinishedRun {
  private static final Set<RunState> ENDED = EnumSet.of(RunState.FINISHED, RunState.PRUNED);

  private FinishedRun() {}

  /** Returns the outcome; nothing where the folder is not that of a finished run. */
  public static Optional<RunOutcome> read(Path dir) {
    try {
      Map<?, ?> record = (Map<?, ?>) Json.read(Files.readString(dir.resolve("run.json")));
      RunState state = RunState.valueOf((String) record.get("state"));
      return ENDED.contains(state) ? Optional.of(outcome(dir, state, record)) : Optional.empty();
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  private static RunOutcome outcome(Path dir, RunState state, Map<?, ?> record) {
    Map<String, Score> scores = new LinkedHashMap<>();
    ((Map<?, ?>) record.get("scores"))
        .forEach((key, score) -> scores.put((String) key, score((String) key, (Map<?, ?>) score)));
    return new RunOutcome(
        state,
        exit((Integer) record.get("exit")),
        (String) record.get("reason"),
        dir.getFileName().toString(),
        dir,
        ((Number) record.get("seed")).longValue(),
        scores,
        ((List<?>) record.get("warnings")).stream().map(String.class::cast).toList(),
        Optional.empty());
  }

  private static Score score(String key, Map<?, ?> score) {
    Score bare =
        new Score(
            key.substring(key.indexOf('.') + 1),
            ((Number) score.get("value")).doubleValue(),
            (String) score.get("unit"),
            Score.Better.valueOf(((String) score.get("better")).toUpperCase(Locale.ROOT)));
    return score.get("estimate") instanceof Map<?, ?> estimate
        ? bare.about((String) estimate.get("quantity"), accuracy((String) estimate.get("accuracy")))
        : bare;
  }

  private static Accuracy accuracy(String words) {
    return Accuracy.valueOf(words.toUpperCase(Locale.ROOT).replace(' ', '_'));
  }

  private static ExitCode exit(int code) {
    return Arrays.stream(ExitCode.values())
        .filter(exit -> exit.code() == code)
        .findFirst()
        .orElse(ExitCode.INTERNAL);
  }
}
