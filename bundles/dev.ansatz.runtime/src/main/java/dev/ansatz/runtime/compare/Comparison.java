package dev.ansatz.runtime.compare;

import dev.ansatz.api.metric.Score.Better;
import dev.ansatz.runtime.store.StoredRun;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/**
 * Runs side by side. All lists of values follow the groups.
 *
 * @param groups the runs; those that differ in their seeds or folds alone are one group
 * @param settings what was set differently
 * @param data where the data differ
 * @param plugins which plug-ins come from different bundles or versions
 * @param metrics the metrics; a key that has several units or meanings has a row for each
 * @param verdicts each metric of each group beside the first group's
 * @param figures the names of the figures' files below a run's folder, without {@code .svg}
 * @param notes what is to be known before numbers are compared: one sentence each
 */
public record Comparison(
    List<Group> groups,
    Section settings,
    Section data,
    Section plugins,
    List<MetricRow> metrics,
    List<Verdict> verdicts,
    List<String> figures,
    List<String> notes) {

  /** Makes a comparison. */
  public Comparison {
    groups = List.copyOf(groups);
    metrics = List.copyOf(metrics);
    verdicts = List.copyOf(verdicts);
    figures = List.copyOf(figures);
    notes = List.copyOf(notes);
  }

  /**
   * Returns why scores were not tested.
   *
   * @return for each pair of groups and reason one sentence, which names the scores unless it is
   *     about all
   */
  public List<String> refusals() {
    Map<String, List<Verdict>> byReason = new LinkedHashMap<>();
    for (Verdict verdict : verdicts) {
      if (verdict.test().isEmpty()) {
        String reason = "%s − %s: %s".formatted(verdict.other(), verdict.base(), verdict.remark());
        byReason.computeIfAbsent(reason, r -> new ArrayList<>()).add(verdict);
      }
    }
    return byReason.entrySet().stream()
        .map(entry -> entry.getKey() + scores(entry.getValue()))
        .toList();
  }

  private String scores(List<Verdict> some) {
    long all = verdicts.stream().filter(v -> v.other().equals(some.get(0).other())).count();
    return some.size() == all
        ? ""
        : some.stream().map(Verdict::key).collect(Collectors.joining(", ", " (", ")"));
  }

  /**
   * Runs that differ in their seeds or folds alone.
   *
   * @param name a letter: {@code "A"}
   * @param runs one or more
   */
  public record Group(String name, List<StoredRun> runs) {

    /** Makes a group. */
    public Group {
      runs = List.copyOf(runs);
    }
  }

  /**
   * What of a kind differs.
   *
   * @param rows what differs
   * @param equal how much is the same for all
   */
  public record Section(List<Row> rows, int equal) {

    /** Makes a section. */
    public Section {
      rows = List.copyOf(rows);
    }
  }

  /**
   * Something that differs.
   *
   * @param name what it is: {@code "model.units"}
   * @param values its value for each group; empty where a group has none
   */
  public record Row(String name, List<String> values) {

    /** Makes a row. */
    public Row {
      values = List.copyOf(values);
    }
  }

  /** Which of the values of a run counts. */
  public enum Aspect {
    /** The latest. */
    LAST,
    /** The best of all steps. */
    BEST
  }

  /**
   * One metric of all groups.
   *
   * @param key its key: {@code "test.mse"}
   * @param unit its unit; empty for bare numbers
   * @param better which way is better
   * @param aspect which of its values counts
   * @param spreads for each group; none where it has no such metric
   */
  public record MetricRow(
      String key, String unit, Better better, Aspect aspect, List<Optional<Spread>> spreads) {

    /** Makes a row. */
    public MetricRow {
      spreads = List.copyOf(spreads);
    }
  }

  /**
   * A metric over the runs of a group.
   *
   * @param n how many runs have it, 1 or more
   * @param mean the arithmetic mean
   * @param sd the standard deviation with n - 1 in the denominator; none where n is 1
   */
  public record Spread(int n, double mean, OptionalDouble sd) {}

  /**
   * What can be said of a difference.
   *
   * @param key the metric's key
   * @param unit its unit
   * @param base the name of the first group
   * @param other the name of the other group
   * @param test the difference and how sure it is; none where no test can be applied
   * @param remark why not, or what the test does not tell: one sentence or two; may be empty
   */
  public record Verdict(
      String key,
      String unit,
      String base,
      String other,
      Optional<ResampledTest> test,
      String remark) {}
}
