package dev.ansatz.runtime.engine.internal;

import dev.ansatz.api.metric.Score;
import dev.ansatz.runtime.engine.ExitCode;
import dev.ansatz.runtime.engine.RunState;
import dev.ansatz.runtime.plan.Expectation;
import dev.ansatz.runtime.store.internal.Ending;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Compares the scores of a run that went well with what was expected of them. */
final class Expectations {
  private Expectations() {}

  /** Notes the trouble where an expectation is not met; a score that is not there meets none. */
  static void check(List<Expectation> expectations, Findings findings) {
    if (!findings.ledger.ending().equals(Ending.WELL)) {
      return;
    }
    Map<String, Score> scores = findings.scores();
    String unmet =
        expectations.stream()
            .filter(e -> !scores.containsKey(e.key()) || !e.isMetBy(scores.get(e.key()).value()))
            .map(e -> sentence(e, scores.get(e.key())))
            .collect(Collectors.joining("; "));
    if (!unmet.isEmpty()) {
      findings.ledger.trouble(Ending.of(RunState.FINISHED, ExitCode.EXPECTATION, unmet));
    }
  }

  private static String sentence(Expectation expectation, Score score) {
    return score == null
        ? "%s is not met: there is no such score".formatted(expectation)
        : "%s is not met: it is %s".formatted(expectation, score.value());
  }
}
