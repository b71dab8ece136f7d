package dev.ansatz.runtime.engine.internal;

import dev.ansatz.runtime.store.internal.PointRecord;
import dev.ansatz.runtime.store.internal.TrialFolder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How long the trials of a sweep took to train. */
final class TrialTimes {
  private TrialTimes() {}

  /** Returns the seconds by folder: {@code "trials/001"}. */
  static Map<String, Double> of(List<PointRecord> points) {
    Map<String, Double> seconds = new LinkedHashMap<>();
    points.stream()
        .flatMap(point -> point.trials().stream())
        .forEach(
            trial ->
                TrialFolder.trainingSeconds(trial.outcome().dir())
                    .ifPresent(time -> seconds.put("trials/" + trial.id(), time)));
    return seconds;
  }
}
