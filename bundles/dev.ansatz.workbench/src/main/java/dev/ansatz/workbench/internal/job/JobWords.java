package dev.ansatz.workbench.internal.job;

import dev.ansatz.api.metric.Score;
import dev.ansatz.runtime.engine.RunOutcome;
import dev.ansatz.runtime.engine.RunState;
import dev.ansatz.runtime.progress.Position;
import dev.ansatz.workbench.internal.ui.Durations;
import dev.ansatz.workbench.internal.ui.Numbers;
import java.util.Map;
import java.util.stream.Collectors;

/** Tells in words how jobs stand. */
public final class JobWords {
  private static final int MOST_SCORES = 3;

  private JobWords() {}

  /** Returns a run's state as an adjective: {@code "finished"}. */
  public static String state(RunState state) {
    return switch (state) {
      case RUNNING -> "running";
      case FINISHED -> "finished";
      case FAILED -> "failed";
      case DIVERGED -> "diverged";
      case STOPPED -> "stopped";
      case PRUNED -> "pruned";
      case KILLED -> "killed";
    };
  }

  /** Returns how a run ended, why, and its main scores: two sentences at most. */
  public static String ending(RunOutcome outcome) {
    String state = "It " + verb(outcome.state());
    String how = outcome.reason().isEmpty() ? state : state + ": " + outcome.reason();
    String scores = scores(outcome.metrics());
    String end = how.endsWith(".") ? how : how + ".";
    return scores.isEmpty() ? end : end + " " + scores;
  }

  private static String verb(RunState state) {
    return switch (state) {
      case RUNNING -> "is under way";
      case STOPPED -> "was stopped";
      case PRUNED -> "was pruned";
      case KILLED -> "was killed";
      default -> state(state);
    };
  }

  /** Returns the first scores: {@code "test.vpt 17.2 Λt, test.mse 0.01"}; empty for none. */
  public static String scores(Map<String, Score> scores) {
    return scores.entrySet().stream()
        .limit(MOST_SCORES)
        .map(e -> e.getKey() + " " + quantity(e.getValue().value(), e.getValue().unit()))
        .collect(Collectors.joining(", "));
  }

  /** Returns a number with its unit. */
  public static String quantity(double value, String unit) {
    return (Numbers.brief(value) + " " + unit).strip();
  }

  /** Returns how long a phase has lasted and will probably last. */
  public static String times(Position position) {
    String elapsed = Durations.words(position.elapsedSeconds());
    return position.remainingSeconds().isEmpty()
        ? elapsed
        : elapsed + ", about " + Durations.words(position.remainingSeconds().getAsLong()) + " left";
  }
}
