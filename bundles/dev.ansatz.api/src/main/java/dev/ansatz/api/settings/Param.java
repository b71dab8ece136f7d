package dev.ansatz.api.settings;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares one component of a settings record: the one place for its label, unit, help and range.
 *
 * <p>Components are {@code int}, {@code long}, {@code double}, {@code boolean}, {@code String}, an
 * enum, {@code OptionalInt}, {@code OptionalDouble}, {@code List} of {@code Integer}, {@code
 * Double} or {@code String}, {@code Map} of {@code String} to {@code String}, or another settings
 * record. The compact constructor calls {@link Params#check}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Param {

  /** A few words for a form: {@code "Spectral radius"}. */
  String label();

  /** The unit, as it is written behind a number; empty for a bare number. */
  String unit() default "";

  /** One or two sentences: what it does and how to choose it. */
  String help() default "";

  /** The smallest value accepted (each element's, for a list). */
  double min() default Double.NEGATIVE_INFINITY;

  /** The largest value accepted. */
  double max() default Double.POSITIVE_INFINITY;

  /** Whether {@link #min} itself is refused. */
  boolean minOpen() default false;

  /** Whether {@link #max} itself is refused. */
  boolean maxOpen() default false;

  /** Whether sliders and searches move on a logarithmic scale. */
  boolean logarithmic() default false;
}
