package dev.ansatz.runtime.engine.internal;

import dev.ansatz.runtime.plan.Sweep.Pruning;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Compares the trials of a sweep at the rungs of their trainings. What becomes of a trial depends
 * on the scores of the trials alone, not on when they arrive: a trial waits at a rung until
 * everything is known that its verdict depends on. Safe from several threads.
 *
 * <p><i>Sources</i>: Jamieson and Talwalkar, Non-stochastic best arm identification and
 * hyperparameter optimization, AISTATS 2016, fig. 3 (successive halving, here with all trials
 * waiting for each other at a rung); Golovin et al., Google Vizier, KDD 2017, section 3.2.2 (the
 * median rule, here against the trials that stand before a trial in the sweep).
 */
final class Rungs {
  private final Pruning pruning;
  private final double[][] losses;
  private final int[] arrived;
  private final boolean[] ended;
  private final boolean[] out;

  /**
   * Makes the rungs of a sweep.
   *
   * @param trials how many trials there are
   */
  Rungs(Pruning pruning, int trials) {
    this.pruning = pruning;
    this.losses = new double[trials][pruning.rungs().size()];
    this.arrived = new int[trials];
    this.ended = new boolean[trials];
    this.out = new boolean[trials];
  }

  /**
   * A trial is compared at a rung.
   *
   * @param goesOn whether its training goes on
   * @param reason why not, fitting behind the score's key; empty where it does
   */
  record Verdict(boolean goesOn, String reason) {
    private static final Verdict GOES_ON = new Verdict(true, "");
  }

  /**
   * A trial arrives at its next rung.
   *
   * @param loss how it does, lower being better; NaN where nothing can be said, infinite where it
   *     is hopeless
   */
  synchronized void arrive(int trial, double loss) {
    losses[trial][arrived[trial]++] = loss;
    notifyAll();
  }

  /** A trial has ended, whichever way. */
  synchronized void end(int trial) {
    ended[trial] = true;
    notifyAll();
  }

  /** Returns what becomes of a trial that has arrived at a rung; nothing where it must wait. */
  synchronized Optional<Verdict> verdict(int trial, int rung) {
    Optional<Verdict> verdict =
        pruning.rule() == Pruning.Rule.HALVING ? halve(trial, rung) : compare(trial, rung);
    verdict.filter(v -> !v.goesOn()).ifPresent(v -> drop(trial));
    return verdict;
  }

  /** Waits for news at most some milliseconds. */
  synchronized void await(long millis) throws InterruptedException {
    wait(millis);
  }

  private void drop(int trial) {
    if (!out[trial]) {
      out[trial] = true;
      notifyAll();
    }
  }

  private boolean isSettled(int trial, int rung) {
    return ended[trial] || out[trial] || arrived[trial] > rung;
  }

  private boolean isRanked(int trial, int rung) {
    return arrived[trial] > rung && !Double.isNaN(losses[trial][rung]);
  }

  private Optional<Verdict> halve(int trial, int rung) {
    if (!IntStream.range(0, arrived.length).allMatch(other -> isSettled(other, rung))) {
      return Optional.empty();
    } else if (!isRanked(trial, rung)) {
      return Optional.of(Verdict.GOES_ON);
    }
    List<Integer> ranking =
        IntStream.range(0, arrived.length)
            .filter(other -> isRanked(other, rung))
            .boxed()
            .sorted(Comparator.comparingDouble((Integer other) -> losses[other][rung]))
            .toList();
    int kept = (int) Math.max(1, Math.ceil(pruning.keep() * ranking.size()));
    return Optional.of(
        ranking.indexOf(trial) < kept && losses[trial][rung] < Double.POSITIVE_INFINITY
            ? Verdict.GOES_ON
            : new Verdict(false, "is not among the best %d of %d".formatted(kept, ranking.size())));
  }

  private Optional<Verdict> compare(int trial, int rung) {
    if (!IntStream.range(0, trial).allMatch(other -> isSettled(other, rung))) {
      return Optional.empty();
    }
    double[] before =
        IntStream.range(0, trial)
            .filter(other -> isRanked(other, rung))
            .mapToDouble(other -> losses[other][rung])
            .sorted()
            .toArray();
    boolean goesOn = before.length < pruning.warmup() || !(losses[trial][rung] > median(before));
    return Optional.of(
        goesOn
            ? Verdict.GOES_ON
            : new Verdict(
                false,
                "is worse than the median of the %d trials before it".formatted(before.length)));
  }

  private static double median(double... sorted) {
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1
        ? sorted[middle]
        : Arrays.stream(sorted, middle - 1, middle + 1).average().orElseThrow();
  }
}
