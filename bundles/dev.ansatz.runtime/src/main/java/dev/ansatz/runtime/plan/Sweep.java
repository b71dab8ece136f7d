package dev.ansatz.runtime.plan;

import dev.ansatz.api.view.StudyVisualizer;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Many runs that differ in some settings, all resolved and checked before the first begins.
 *
 * @param name names the sweep's folder
 * @param title a few words for headings
 * @param seed the root of all randomness: every trial has it as its data seed, and repeat r of
 *     point p derives its own seed from it
 * @param addresses the settings that vary: {@code "model.units"}
 * @param points the combinations of values, in order
 * @param until ends the sweep early
 * @param figures the study visualizers
 */
public record Sweep(
    String name,
    String title,
    long seed,
    List<String> addresses,
    List<Point> points,
    Optional<Until> until,
    List<Bound<StudyVisualizer<?>>> figures) {

  /** Makes a sweep. */
  public Sweep {
    addresses = List.copyOf(addresses);
    points = List.copyOf(points);
    figures = List.copyOf(figures);
  }

  /**
   * One combination of values.
   *
   * @param values the values by address
   * @param trials the runs of this point, one for each repeat
   */
  public record Point(Map<String, Object> values, List<Plan> trials) {}

  /**
   * The sweep ends after the first point whose mean score is at least a multiple of the first
   * point's.
   *
   * @param key the score's key
   * @param factor the multiple, above 0
   */
  public record Until(String key, double factor) {}
}
