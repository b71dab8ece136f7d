package dev.ansatz.runtime.engine.internal;

import dev.ansatz.api.metric.Score;
import dev.ansatz.runtime.engine.ExitCode;
import dev.ansatz.runtime.engine.RunState;
import dev.ansatz.runtime.expect.Check;
import dev.ansatz.runtime.expect.Check.Verdict;
import dev.ansatz.runtime.plan.Expectation;
import dev.ansatz.runtime.store.internal.Ending;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
            .map(e -> Check.of(e, Optional.ofNullable(scores.get(e.key()))))
            .filter(check -> check.verdict() != Verdict.MET)
            .map(check -> "%s is not met: %s".formatted(check.rule(), check.finding()))
            .collect(Collectors.joining("; "));
    if (!unmet.isEmpty()) {
      findings.ledger.trouble(Ending.of(RunState.FINISHED, ExitCode.EXPECTATION, unmet));
    }
  }
}
