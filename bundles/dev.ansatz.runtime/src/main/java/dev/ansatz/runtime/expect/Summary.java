package dev.ansatz.runtime.expect;

import dev.ansatz.runtime.engine.RunState;
import dev.ansatz.runtime.expect.Check.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One expectation in one line, to be read at a glance.
 *
 * @param verdict met, missed, or without a score, of a sweep by all its trials
 * @param rule what was expected
 * @param finding the score with its unit and the margin; of a sweep, how many trials met it, and
 *     the worst
 */
public record Summary(Verdict verdict, String rule, String finding) {

  /** Returns a line for each expectation of a run, or of a sweep and its trials. */
  public static List<Summary> of(List<CheckedRun> runs) {
    Map<String, List<Trial>> byRule = new LinkedHashMap<>();
    for (CheckedRun run : runs) {
      for (Check check : run.checks()) {
        if (run.state() != RunState.PRUNED) {
          byRule.computeIfAbsent(check.rule(), r -> new ArrayList<>()).add(new Trial(run, check));
        }
      }
    }
    return byRule.values().stream().map(Summary::line).toList();
  }

  private record Trial(CheckedRun run, Check check) {
    double margin() {
      return Double.isNaN(check.margin()) ? Double.NEGATIVE_INFINITY : check.margin();
    }
  }

  private static Summary line(List<Trial> trials) {
    Trial worst = trials.stream().min(Comparator.comparingDouble(Trial::margin)).orElseThrow();
    Check check = worst.check();
    if (trials.size() == 1) {
      return new Summary(check.verdict(), check.rule(), check.finding());
    }
    long met = trials.stream().filter(t -> t.check().verdict() == Verdict.MET).count();
    String finding =
        "met by %d of %d trials; worst, in %s: %s"
            .formatted(met, trials.size(), worst.run().name(), check.finding());
    return new Summary(check.verdict(), check.rule(), finding);
  }

  /** Returns the verdict in a word: {@code "met"}. */
  public String word() {
    return verdict.name().toLowerCase(Locale.ROOT);
  }
}
