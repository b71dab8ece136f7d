package dev.ansatz.api.metric;

import java.util.Objects;
import java.util.Optional;

/**
 * A number that judges a model.
 *
 * @param name the quantity's usual name in camel case, as a rule the metric's id, with a dot before
 *     a detail: {@code "vpt"}, {@code "vpt.lowerQuartile"}, {@code "logDensity"}. Files refer to it
 * @param value the value
 * @param unit the unit: {@code "Lyapunov times"}; empty for a bare number
 * @param better which way is better
 * @param estimate the quantity that it is about, where scores of other names are about it too
 * @param note one sentence on what is to be known of the value, such as what it is without; empty
 *     where there is nothing
 */
public record Score(
    String name,
    double value,
    String unit,
    Better better,
    Optional<Estimate> estimate,
    String note) {

  /** Makes a score. */
  public Score {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(better, "better");
    Objects.requireNonNull(estimate, "estimate");
    Objects.requireNonNull(note, "note");
  }

  /** Makes a score of a quantity that is its own. */
  public Score(String name, double value, String unit, Better better) {
    this(name, value, unit, better, Optional.empty(), "");
  }

  /** Returns the score as one that is about a quantity. */
  public Score about(String quantity, Estimate.Accuracy accuracy) {
    return new Score(
        name, value, unit, better, Optional.of(new Estimate(quantity, accuracy)), note);
  }

  /** Returns the score with a note; runs show it as a warning. */
  public Score noted(String sentence) {
    return new Score(name, value, unit, better, estimate, sentence);
  }

  /** Which way is better. */
  public enum Better {
    HIGHER,
    LOWER,
    NEITHER
  }
}
