package dev.ansatz.api.metric;

import java.util.Objects;

/**
 * A number that judges a model.
 *
 * @param name the metric's id, or the id, a dot and a detail: {@code "vpt.lowerQuartile"}
 * @param value the value
 * @param unit the unit: {@code "Lyapunov times"}; empty for a bare number
 * @param better which way is better
 */
public record Score(String name, double value, String unit, Better better) {

  /** Makes a score. */
  public Score {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(better, "better");
  }

  /** Which way is better. */
  public enum Better {
    HIGHER,
    LOWER,
    NEITHER
  }
}
