package dev.ansatz.api.view;

import dev.ansatz.api.figure.Figure;
import dev.ansatz.api.metric.Score;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The outcome of a sweep.
 *
 * @param title a few words for headings
 * @param settings the addresses of the settings that vary: {@code "model.units"}
 * @param points the combinations of values, in the order of the sweep
 */
public record Study(String title, List<String> settings, List<Point> points) {

  /** Makes a study. */
  public Study {
    settings = List.copyOf(settings);
    points = List.copyOf(points);
  }

  /**
   * One combination of values.
   *
   * @param values the values by address; none where the point has no such setting
   * @param trials the scores of each repeat by key, such as {@code "test.mse"}; failed repeats are
   *     not among them
   * @param figures those figures of the first repeat that a study visualizer has asked for
   */
  public record Point(
      Map<String, Object> values, List<Map<String, Score>> trials, List<Figure> figures) {

    /** Makes a point. */
    public Point {
      Map<String, Object> there = new LinkedHashMap<>(values);
      there.values().removeIf(Objects::isNull);
      values = Collections.unmodifiableMap(there);
      trials = List.copyOf(trials);
      figures = List.copyOf(figures);
    }

    /** Makes a point without figures. */
    public Point(Map<String, Object> values, List<Map<String, Score>> trials) {
      this(values, trials, List.of());
    }

    /** Returns one score's value in every trial that has it. */
    public double[] values(String key) {
      return trials.stream()
          .filter(trial -> trial.containsKey(key))
          .mapToDouble(trial -> trial.get(key).value())
          .toArray();
    }
  }
}
