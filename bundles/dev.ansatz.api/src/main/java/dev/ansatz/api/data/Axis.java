package dev.ansatz.api.data;

import java.util.List;

/**
 * What one axis of a tensor counts.
 *
 * @param name {@code "time"}, {@code "sample"}, {@code "component"}, {@code "pixel row"}
 * @param step the distance of neighbours, for a regular axis such as time; 0 where there is none
 * @param unit the unit of {@code step}; may be empty
 * @param labels the names along the axis; empty, or as many as its extent
 */
public record Axis(String name, double step, String unit, List<String> labels) {

  /** Makes an axis. */
  public Axis {
    labels = List.copyOf(labels);
  }

  /** Makes an axis that only counts. */
  public static Axis of(String name) {
    return new Axis(name, 0, "", List.of());
  }

  /** Makes an axis of named positions. */
  public static Axis labelled(String name, List<String> labels) {
    return new Axis(name, 0, "", labels);
  }

  /** Makes a regular time axis. */
  public static Axis time(double step, String unit) {
    return new Axis("time", step, unit, List.of());
  }
}
