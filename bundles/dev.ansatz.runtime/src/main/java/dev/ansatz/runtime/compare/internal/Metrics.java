package dev.ansatz.runtime.compare.internal;

import dev.ansatz.api.metric.Score.Better;
import dev.ansatz.runtime.compare.Comparison.Aspect;
import dev.ansatz.runtime.compare.Comparison.MetricRow;
import dev.ansatz.runtime.compare.Comparison.Spread;
import dev.ansatz.runtime.store.StoredMetric;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/** The metrics of groups. Numbers stand in one row where key, unit and meaning are the same. */
final class Metrics {
  private final List<List<ComparedRun>> groups;

  Metrics(List<List<ComparedRun>> groups) {
    this.groups = groups;
  }

  /** What can stand in one row. */
  record Column(String key, String unit, String meaning) {}

  /** Returns the columns in the order in which they first appear, scores first. */
  List<Column> columns() {
    Set<Column> scores = new LinkedHashSet<>();
    Set<Column> readings = new LinkedHashSet<>();
    for (List<ComparedRun> group : groups) {
      for (ComparedRun run : group) {
        run.run()
            .metrics()
            .values()
            .forEach(m -> (run.scored(m.key()) ? scores : readings).add(column(run, m)));
      }
    }
    scores.addAll(readings);
    return List.copyOf(scores);
  }

  private static Column column(ComparedRun run, StoredMetric metric) {
    return new Column(metric.key(), metric.unit(), run.meaning(metric.key()));
  }

  List<MetricRow> rows() {
    List<MetricRow> rows = new ArrayList<>();
    for (Column column : columns()) {
      List<StoredMetric> all = groups.stream().flatMap(g -> metrics(g, column).stream()).toList();
      rows.add(row(column, all, Aspect.LAST, StoredMetric::last));
      boolean hasBest = all.stream().anyMatch(m -> m.points() > 1 && m.better() != Better.NEITHER);
      if (hasBest) {
        rows.add(row(column, all, Aspect.BEST, StoredMetric::best));
      }
    }
    return rows;
  }

  private MetricRow row(
      Column column, List<StoredMetric> all, Aspect aspect, ToDoubleFunction<StoredMetric> value) {
    Better better = all.isEmpty() ? Better.NEITHER : all.get(0).better();
    List<Optional<Spread>> spreads =
        groups.stream()
            .map(group -> metrics(group, column).stream().mapToDouble(value).toArray())
            .map(Metrics::spread)
            .toList();
    String key = column.key();
    return new MetricRow(key, column.unit(), better, aspect, spreads);
  }

  private static List<StoredMetric> metrics(List<ComparedRun> group, Column column) {
    return group.stream().flatMap(run -> metric(run, column).stream()).toList();
  }

  /** Returns a run's metric, where it may stand in a column. */
  static Optional<StoredMetric> metric(ComparedRun run, Column column) {
    return Optional.ofNullable(run.run().metrics().get(column.key()))
        .filter(metric -> column(run, metric).equals(column));
  }

  private static Optional<Spread> spread(double[] values) {
    if (values.length == 0) {
      return Optional.empty();
    }
    double mean = 0;
    for (double value : values) {
      mean += value / values.length;
    }
    double squares = 0;
    for (double value : values) {
      squares += (value - mean) * (value - mean);
    }
    OptionalDouble sd =
        values.length == 1
            ? OptionalDouble.empty()
            : OptionalDouble.of(Math.sqrt(squares / (values.length - 1)));
    return Optional.of(new Spread(values.length, mean, sd));
  }
}
