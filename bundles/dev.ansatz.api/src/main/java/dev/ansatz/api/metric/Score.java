package dev.ansatz.api.metric;

import java.util.Objects;

/**
 * A number that judges a model.
 *
 * @param name the quantity's usual name in camel case, as a rule the metric's id, with a dot before
 *     a detail: {@code "vpt"}, {@code "vpt.lowerQuartile"}, {@code "logDensity"}. Files refer to it
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
