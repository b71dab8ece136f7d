package dev.ansatz.runtime.engine.internal;

import dev.ansatz.runtime.engine.ExitCode;
import dev.ansatz.runtime.engine.RunOutcome;
import dev.ansatz.runtime.engine.RunState;
import dev.ansatz.runtime.store.internal.Ending;
import dev.ansatz.runtime.store.internal.PointRecord;
import dev.ansatz.runtime.store.internal.TrialRecord;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a sweep has come to, judged by its trials. */
final class SweepEnding {
  private SweepEnding() {}

  /**
   * Returns the ending of a sweep that nobody stopped.
   *
   * @param cutOff why it did not do all, where its time was over
   */
  static Ending of(List<PointRecord> points, Optional<String> cutOff) {
    List<TrialRecord> trials = points.stream().flatMap(point -> point.trials().stream()).toList();
    List<TrialRecord> failed = trials.stream().filter(TrialRecord::failed).toList();
    if (failed.isEmpty()) {
      Ending ending = expectations(trials);
      return cutOff.isPresent() && ending.equals(Ending.WELL)
          ? Ending.of(RunState.FINISHED, ExitCode.OK, cutOff.get())
          : ending;
    }
    String reason =
        "%d of %d trials failed: %s".formatted(failed.size(), trials.size(), reasons(failed));
    RunOutcome first = failed.get(0).outcome();
    return failed.size() == trials.size()
        ? new Ending(first.state(), first.exit(), reason, first.failure())
        : new Ending(RunState.FAILED, ExitCode.SWEEP, reason, first.failure());
  }

  private static Ending expectations(List<TrialRecord> trials) {
    List<TrialRecord> unmet =
        trials.stream().filter(trial -> trial.outcome().exit() == ExitCode.EXPECTATION).toList();
    return unmet.isEmpty()
        ? Ending.WELL
        : Ending.of(RunState.FINISHED, ExitCode.EXPECTATION, reasons(unmet));
  }

  /** Returns every reason once, with the trials that have it. */
  private static String reasons(List<TrialRecord> trials) {
    Map<String, List<String>> byReason = new LinkedHashMap<>();
    for (TrialRecord trial : trials) {
      byReason.computeIfAbsent(trial.outcome().reason(), r -> new ArrayList<>()).add(trial.id());
    }
    return byReason.entrySet().stream()
        .map(entry -> String.join(", ", entry.getValue()) + ": " + entry.getKey())
        .collect(Collectors.joining("; "));
  }
}
