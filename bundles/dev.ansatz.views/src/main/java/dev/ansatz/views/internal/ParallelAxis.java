package dev.ansatz.views.internal;

import dev.ansatz.api.view.Study;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One of several axes side by side, each from 0 to 1.
 *
 * @param name what is measured
 * @param positions where each point stands; NaN where it has no value
 * @param ticks what stands at some positions
 */
record ParallelAxis(String name, double[] positions, SortedMap<Double, String> ticks) {
  private static final MathContext DIGITS = new MathContext(3);

  static ParallelAxis ofSetting(Study study, String setting) {
    List<Object> values =
        study.points().stream().map(point -> point.values().get(setting)).toList();
    boolean numbers = values.stream().filter(Objects::nonNull).allMatch(Number.class::isInstance);
    return numbers ? numeric(setting, values) : named(setting, values);
  }

  static ParallelAxis ofScore(StudyScore score) {
    return of(score.key(), score.means());
  }

  private static ParallelAxis numeric(String name, List<Object> values) {
    return of(
        name,
        values.stream()
            .mapToDouble(value -> value == null ? Double.NaN : ((Number) value).doubleValue())
            .toArray());
  }

  private static ParallelAxis of(String name, double... values) {
    double[] finite = Arrays.stream(values).filter(Double::isFinite).toArray();
    double least = Arrays.stream(finite).min().orElse(0);
    double most = Arrays.stream(finite).max().orElse(1);
    boolean logarithmic = StudyScore.spanDecades(finite);
    double[] positions =
        Arrays.stream(values).map(value -> share(value, least, most, logarithmic)).toArray();
    SortedMap<Double, String> ticks = new TreeMap<>(Map.of(0.0, text(least)));
    if (most > least) {
      ticks.put(0.5, text(logarithmic ? Math.sqrt(least * most) : (least + most) / 2));
      ticks.put(1.0, text(most));
    }
    return new ParallelAxis(name, positions, ticks);
  }

  private static double share(double value, double least, double most, boolean logarithmic) {
    if (!(most > least)) {
      return Double.isFinite(value) ? 0 : Double.NaN;
    }
    return logarithmic
        ? Math.log(value / least) / Math.log(most / least)
        : (value - least) / (most - least);
  }

  private static ParallelAxis named(String name, List<Object> values) {
    List<String> names =
        values.stream().filter(Objects::nonNull).map(String::valueOf).distinct().toList();
    double last = Math.max(1, names.size() - 1);
    SortedMap<Double, String> ticks = new TreeMap<>();
    names.forEach(each -> ticks.put(names.indexOf(each) / last, each));
    double[] positions =
        values.stream()
            .mapToDouble(v -> v == null ? Double.NaN : names.indexOf(String.valueOf(v)) / last)
            .toArray();
    return new ParallelAxis(name, positions, ticks);
  }

  private static String text(double value) {
    BigDecimal rounded = new BigDecimal(value).round(DIGITS).stripTrailingZeros();
    double size = Math.abs(value);
    return value == 0 || size >= 1e-3 && size < 1e6
        ? rounded.toPlainString()
        : String.valueOf(rounded.doubleValue()).replace("E", "e").replace(".0e", "e");
  }
}
