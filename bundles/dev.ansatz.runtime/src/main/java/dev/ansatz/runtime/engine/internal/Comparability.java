package dev.ansatz.runtime.engine.internal;

import dev.ansatz.api.metric.Estimate;
import dev.ansatz.api.metric.Estimate.Accuracy;
import dev.ansatz.api.metric.Score;
import dev.ansatz.runtime.store.internal.PointRecord;
import dev.ansatz.runtime.store.internal.ScoreColumn;
import dev.ansatz.runtime.store.internal.Summary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where the points of a sweep have numbers on one quantity that do not compare: in different units,
 * such as log-densities by different measures, or a bound beside an exact value.
 */
final class Comparability {
  private static final int NAMES = 4;

  private final List<PointRecord> points;

  private Comparability(List<PointRecord> points) {
    this.points = points;
  }

  /** A quantity on a part of the data. */
  private record Subject(String split, String quantity) {}

  /** How a point's numbers on a quantity are meant: only those of one meaning compare. */
  private record Meaning(Accuracy accuracy, String unit) {
    String words() {
      String kind =
          switch (accuracy) {
            case EXACT -> "";
            case LOWER_BOUND -> "lower bound, ";
            case UPPER_BOUND -> "upper bound, ";
          };
      return kind + (unit.isEmpty() ? "no unit" : unit);
    }
  }

  /** What of a meaning there is: in which points, under which keys. */
  private record Family(Set<String> points, Set<String> keys) {
    Family() {
      this(new LinkedHashSet<>(), new LinkedHashSet<>());
    }
  }

  /** Returns a sentence for each quantity of which some points' numbers do not compare. */
  static List<String> warnings(List<PointRecord> points) {
    Comparability all = new Comparability(points);
    Map<Subject, Map<Meaning, Family>> subjects = all.subjects();
    Set<String> unsafe = new LinkedHashSet<>();
    subjects.values().stream()
        .filter(families -> families.size() > 1)
        .forEach(families -> families.values().forEach(family -> unsafe.addAll(family.keys())));
    List<String> warnings = new ArrayList<>();
    subjects.forEach(
        (subject, families) -> {
          if (families.size() > 1) {
            warnings.add(all.sentence(subject, families, unsafe));
          }
        });
    return warnings;
  }

  private Map<Subject, Map<Meaning, Family>> subjects() {
    Map<Subject, Map<Meaning, Family>> subjects = new LinkedHashMap<>();
    for (PointRecord point : points) {
      for (Summary summary : point.summaries()) {
        Score score = summary.score();
        String quantity = score.estimate().map(Estimate::quantity).orElse(score.name());
        Accuracy accuracy = score.estimate().map(Estimate::accuracy).orElse(Accuracy.EXACT);
        Family family =
            subjects
                .computeIfAbsent(new Subject(summary.split(), quantity), s -> new LinkedHashMap<>())
                .computeIfAbsent(new Meaning(accuracy, score.unit()), m -> new Family());
        family.points().add(point.name());
        family.keys().add(summary.key());
      }
    }
    return subjects;
  }

  private String sentence(Subject subject, Map<Meaning, Family> families, Set<String> unsafe) {
    String parts =
        families.entrySet().stream()
            .map(
                entry ->
                    "%s (%s; %s)"
                        .formatted(
                            names(entry.getValue().points()),
                            String.join(", ", entry.getValue().keys()),
                            entry.getKey().words()))
            .collect(Collectors.joining(" | "));
    Set<String> involved = new LinkedHashSet<>();
    families.values().forEach(family -> involved.addAll(family.points()));
    String others = comparable(families, involved, unsafe);
    return "the %s on %s does not compare between %s; what compares: %s"
        .formatted(
            subject.quantity(), subject.split(), parts, others.isEmpty() ? "nothing" : others);
  }

  /**
   * Returns what two or more of the points have in one meaning: the quantity itself, or else what
   * points of different meanings have in common.
   */
  private String comparable(
      Map<Meaning, Family> families, Set<String> involved, Set<String> unsafe) {
    List<String> all = new ArrayList<>();
    for (ScoreColumn column : ScoreColumn.of(points)) {
      Set<String> have =
          points.stream()
              .filter(point -> column.in(point).isPresent() && involved.contains(point.name()))
              .map(PointRecord::name)
              .collect(Collectors.toCollection(LinkedHashSet::new));
      boolean isOurs = families.values().stream().anyMatch(f -> f.keys().contains(column.key()));
      boolean crosses = families.values().stream().noneMatch(f -> f.points().containsAll(have));
      if (have.size() > 1 && (isOurs || crosses && !unsafe.contains(column.key()))) {
        all.add(have.equals(involved) ? column.key() : column.key() + " of " + names(have));
      }
    }
    return String.join("; ", all);
  }

  private static String names(Set<String> points) {
    String shown = points.stream().limit(NAMES).collect(Collectors.joining(", "));
    int more = points.size() - NAMES;
    return more > 0 ? "%s and %d more".formatted(shown, more) : shown;
  }
}
