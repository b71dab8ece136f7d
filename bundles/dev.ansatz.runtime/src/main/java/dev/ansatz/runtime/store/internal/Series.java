package dev.ansatz.runtime.store.internal;

import dev.ansatz.api.data.Split;
import dev.ansatz.api.metric.Score.Better;
import dev.ansatz.runtime.store.StoredMetric;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The values of one metric.
 *
 * @param split the part of the data: {@code "test"}
 * @param name the quantity's name
 * @param unit the unit; empty for bare numbers
 * @param steps the steps, ascending, one or more
 * @param values the values, one for each step
 */
public record Series(String split, String name, String unit, long[] steps, double[] values) {

  /** Returns what {@code metrics.csv} holds: readings and scores, by their keys. */
  public static List<Series> of(List<Curve> curves, List<Judgement> judgements, long steps) {
    Map<String, Series> all = new LinkedHashMap<>();
    for (Curve curve : curves) {
      Series series = of(curve);
      all.put(series.key(), series);
    }
    for (Judgement judgement : judgements) {
      Series score = of(judgement, steps);
      all.merge(score.key(), score, Series::followedBy);
    }
    return new ArrayList<>(all.values());
  }

  private static Series of(Curve curve) {
    long[] steps = new long[curve.size()];
    double[] values = new double[curve.size()];
    for (int i = 0; i < steps.length; i++) {
      steps[i] = curve.step(i);
      values[i] = curve.value(i);
    }
    return new Series(Split.TRAIN.key(), curve.name(), curve.unit(), steps, values);
  }

  private static Series of(Judgement judgement, long steps) {
    return new Series(
        judgement.split().key(),
        judgement.score().name(),
        judgement.score().unit(),
        new long[] {steps},
        new double[] {judgement.score().value()});
  }

  private Series followedBy(Series next) {
    SeriesBuilder builder = new SeriesBuilder(split, name, unit);
    for (Series part : List.of(this, next)) {
      for (int i = 0; i < part.steps.length; i++) {
        builder.add(part.steps[i], part.values[i]);
      }
    }
    return builder.build();
  }

  /** Returns the key: {@code "test.mse"}. */
  public String key() {
    return split + "." + name;
  }

  /** Returns the last, the least and the largest value. */
  public StoredMetric summary() {
    double least = Double.NaN;
    double most = Double.NaN;
    for (double value : values) {
      if (Double.isFinite(value)) {
        least = Double.isNaN(least) ? value : Math.min(least, value);
        most = Double.isNaN(most) ? value : Math.max(most, value);
      }
    }
    double last = values[values.length - 1];
    return new StoredMetric(split, name, unit, Better.NEITHER, values.length, last, least, most);
  }
}
