package dev.ansatz.runtime.store.internal;

import dev.ansatz.api.data.Split;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What stands in {@code metrics.csv}: {@code step, split, name, value, unit}. First the live
 * readings of the training, by step, then the scores of the model that the last step left.
 */
public final class MetricsCsv {
  /** The file's name in the run's folder. */
  public static final String NAME = "metrics.csv";

  static final List<String> COLUMNS = List.of("step", "split", "name", "value", "unit");

  private MetricsCsv() {}

  /** Writes the file. */
  public static void write(
      List<Curve> curves, List<Judgement> judgements, long steps, OutputStream out)
      throws IOException {
    Csv.write(
        out,
        COLUMNS,
        Stream.concat(
            readings(curves), judgements.stream().map(judgement -> row(judgement, steps))));
  }

  private static Stream<List<?>> readings(List<Curve> curves) {
    List<long[]> order = new ArrayList<>();
    for (int c = 0; c < curves.size(); c++) {
      for (int i = 0; i < curves.get(c).size(); i++) {
        order.add(new long[] {curves.get(c).step(i), c, i});
      }
    }
    order.sort(Comparator.comparingLong(place -> place[0]));
    return order.stream().map(place -> row(curves.get((int) place[1]), (int) place[2]));
  }

  private static List<?> row(Curve curve, int index) {
    return List.of(
        curve.step(index), Split.TRAIN.key(), curve.name(), curve.value(index), curve.unit());
  }

  private static List<?> row(Judgement judgement, long steps) {
    return List.of(
        steps,
        judgement.split().key(),
        judgement.score().name(),
        judgement.score().value(),
        judgement.score().unit());
  }
}
