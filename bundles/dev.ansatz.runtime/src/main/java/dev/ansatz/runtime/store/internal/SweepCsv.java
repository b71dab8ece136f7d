package dev.ansatz.runtime.store.internal;

import dev.ansatz.api.metric.Score;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The tables of a sweep. */
public final class SweepCsv {
  private SweepCsv() {}

  /** Writes {@code trials.csv}: one line for each trial, one column for each score. */
  public static void writeTrials(SweepRecord record, OutputStream out) throws IOException {
    List<ScoreColumn> scores = ScoreColumn.ofTrials(record.points());
    List<String> columns = new ArrayList<>(List.of("trial"));
    columns.addAll(record.sweep().addresses());
    columns.add("repeat");
    if (record.hasFolds()) {
      columns.add("fold");
    }
    columns.addAll(List.of("seed", "state", "reason", "parameters"));
    scores.forEach(score -> columns.add(score.head()));
    Csv.write(
        out,
        columns,
        record.points().stream()
            .flatMap(point -> point.trials().stream().map(trial -> row(point, trial, scores))));
  }

  private static List<?> row(PointRecord point, TrialRecord trial, List<ScoreColumn> scores) {
    List<Object> row = new ArrayList<>(List.of(trial.id()));
    row.addAll(point.values().values());
    row.add(trial.repeat());
    trial.fold().ifPresent(row::add);
    row.add(trial.outcome().seed());
    row.add(trial.outcome().state());
    row.add(trial.outcome().reason());
    row.add(trial.parameters().isPresent() ? (Object) trial.parameters().getAsLong() : null);
    scores.forEach(column -> row.add(column.in(trial).map(Score::value).orElse(null)));
    return row;
  }

  /**
   * Writes {@code points.csv}: one line for each point, with mean and standard deviation of each
   * score; blank where a point has no such score.
   */
  public static void writePoints(SweepRecord record, OutputStream out) throws IOException {
    List<ScoreColumn> scores = ScoreColumn.of(record.points());
    List<String> columns = new ArrayList<>(record.sweep().addresses());
    columns.addAll(List.of("n", "parameters"));
    for (ScoreColumn score : scores) {
      columns.add(score.head());
      columns.add("sd of " + score.head());
    }
    Csv.write(out, columns, record.points().stream().map(point -> row(point, scores)));
  }

  private static List<?> row(PointRecord point, List<ScoreColumn> scores) {
    List<Object> row = new ArrayList<>(point.values().values());
    row.add(point.scores().size());
    row.add(point.parameters().isPresent() ? (Object) point.parameters().getAsLong() : null);
    for (ScoreColumn score : scores) {
      Optional<Summary> summary = score.in(point);
      row.add(summary.map(Summary::mean).orElse(null));
      row.add(summary.filter(s -> s.sd().isPresent()).map(s -> s.sd().getAsDouble()).orElse(null));
    }
    return row;
  }

  /** Writes {@code summary.csv}: one line for each point and score. */
  public static void writeSummary(SweepRecord record, OutputStream out) throws IOException {
    List<String> columns = new ArrayList<>(record.sweep().addresses());
    columns.addAll(List.of("score", "split", "mean", "sd", "n", "unit"));
    Stream<List<?>> rows =
        record.points().stream()
            .flatMap(point -> point.summaries().stream().map(summary -> row(point, summary)));
    Csv.write(out, columns, rows);
  }

  private static List<?> row(PointRecord point, Summary summary) {
    List<Object> row = new ArrayList<>(point.values().values());
    row.add(summary.key());
    row.add(summary.split());
    row.add(summary.mean());
    row.add(summary.sd().isPresent() ? (Object) summary.sd().getAsDouble() : null);
    row.add(summary.n());
    row.add(summary.score().unit());
    return row;
  }
}
