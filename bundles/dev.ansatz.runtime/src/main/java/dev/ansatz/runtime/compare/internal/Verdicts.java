package dev.ansatz.runtime.compare.internal;

import dev.ansatz.runtime.compare.Comparison.Verdict;
import dev.ansatz.runtime.compare.ResampledTest;
import dev.ansatz.runtime.store.StoredMetric;
import dev.ansatz.runtime.store.StoredRun.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Compares the scores of a group with those of the first, pair by pair. */
final class Verdicts {
  private static final String ONE_SPLIT =
      "All pairs share one division of the data, so the test tells of the spread of training"
          + " alone, not of other data, and is on the careful side.";

  private final List<ComparedRun> base;
  private final List<ComparedRun> other;
  private final String baseName;
  private final String otherName;

  Verdicts(List<List<ComparedRun>> groups, int other) {
    this.base = groups.get(0);
    this.other = groups.get(other);
    this.baseName = Groups.name(0);
    this.otherName = Groups.name(other);
  }

  /** Returns a verdict for each score that both groups have in one unit and meaning. */
  List<Verdict> of(List<Metrics.Column> columns, List<String> judgedDifferently) {
    List<Verdict> verdicts = new ArrayList<>();
    for (Metrics.Column column : columns) {
      if (both(column)) {
        verdicts.add(verdict(column, judgedDifferently));
      }
    }
    return verdicts;
  }

  private boolean both(Metrics.Column column) {
    return List.of(base, other).stream()
        .allMatch(
            group ->
                group.stream()
                    .anyMatch(
                        run ->
                            run.scored(column.key()) && Metrics.metric(run, column).isPresent()));
  }

  private Verdict verdict(Metrics.Column column, List<String> judgedDifferently) {
    String split = column.key().substring(0, column.key().indexOf('.'));
    Optional<String> obstacle = obstacle(column, split);
    if (judgedDifferently.contains(column.key())) {
      obstacle = Optional.of("the metric's own settings differ");
    }
    if (obstacle.isPresent()) {
      return refused(column, "no test: " + obstacle.get());
    }
    try {
      double share = (double) base.get(0).examples(split) / base.get(0).examples("train");
      ResampledTest test = ResampledTest.of(differences(column), share);
      String remark = hashes().distinct().count() == 1 ? ONE_SPLIT : "";
      return new Verdict(
          column.key(), column.unit(), baseName, otherName, Optional.of(test), remark);
    } catch (IllegalArgumentException e) {
      return refused(column, "no test: " + e.getMessage());
    }
  }

  private Stream<String> hashes() {
    return base.stream().map(ComparedRun::sha256);
  }

  private Verdict refused(Metrics.Column column, String remark) {
    return new Verdict(column.key(), column.unit(), baseName, otherName, Optional.empty(), remark);
  }

  private Optional<String> obstacle(Metrics.Column column, String split) {
    if (base.size() < 2 || other.size() < 2) {
      String single = base.size() < 2 ? baseName : otherName;
      return Optional.of(
          "%s is a single run; repeat both with two seeds or more".formatted(single));
    } else if (!pairs()) {
      return Optional.of("the runs do not pair: they need the same seeds and folds in both groups");
    } else if (!sameData()) {
      return Optional.of("the pairs were not judged on the same data");
    } else if (split.equals("train")) {
      return Optional.of("a score on the training part does not tell of new data");
    } else if (base.get(0).examples("train") == 0 || base.get(0).examples(split) == 0) {
      return Optional.of("the sizes of the training and the judged part are not known");
    }
    return complete(column)
        ? Optional.empty()
        : Optional.of("some runs did not finish or lack the score");
  }

  // Repeats of a sweep's points have seeds of their own, so trials pair by their order.
  private boolean pairs() {
    if (base.size() != other.size()) {
      return false;
    }
    for (int i = 0; i < base.size(); i++) {
      ComparedRun a = base.get(i);
      ComparedRun b = other.get(i);
      boolean trials = a.run().kind() == Kind.TRIAL && b.run().kind() == Kind.TRIAL;
      boolean sameSeed = trials || a.run().seed().equals(b.run().seed());
      if (!sameSeed || !a.fold().equals(b.fold())) {
        return false;
      }
    }
    return true;
  }

  private boolean sameData() {
    for (int i = 0; i < base.size(); i++) {
      boolean known = !base.get(i).sha256().isEmpty();
      if (!known || !base.get(i).data().equals(other.get(i).data())) {
        return false;
      }
    }
    return true;
  }

  private boolean complete(Metrics.Column column) {
    return List.of(base, other).stream()
        .allMatch(group -> group.stream().allMatch(run -> Metrics.metric(run, column).isPresent()));
  }

  private double[] differences(Metrics.Column column) {
    double[] differences = new double[base.size()];
    for (int i = 0; i < differences.length; i++) {
      differences[i] = last(other.get(i), column) - last(base.get(i), column);
    }
    return differences;
  }

  private static double last(ComparedRun run, Metrics.Column column) {
    return Metrics.metric(run, column).map(StoredMetric::last).orElse(Double.NaN);
  }
}
