package dev.ansatz.api.figure;

import java.util.OptionalDouble;

/**
 * An axis of numbers.
 *
 * @param label what is measured
 * @param unit the unit; empty for bare numbers
 * @param scale linear or logarithmic
 * @param min the lower end; by default as the data needs it
 * @param max the upper end; by default as the data needs it
 */
public record ValueAxis(
    String label, String unit, Scale scale, OptionalDouble min, OptionalDouble max) {

  /** How positions follow values. */
  public enum Scale {
    LINEAR,
    /** To base 10; values that are not positive are left out of the drawing. */
    LOGARITHMIC
  }

  /** Makes a linear axis that fits the data. */
  public static ValueAxis linear(String label, String unit) {
    return new ValueAxis(label, unit, Scale.LINEAR, OptionalDouble.empty(), OptionalDouble.empty());
  }

  /** Makes a logarithmic axis that fits the data. */
  public static ValueAxis logarithmic(String label, String unit) {
    return new ValueAxis(
        label, unit, Scale.LOGARITHMIC, OptionalDouble.empty(), OptionalDouble.empty());
  }

  /** Returns this axis with fixed ends. */
  public ValueAxis between(double newMin, double newMax) {
    return new ValueAxis(label, unit, scale, OptionalDouble.of(newMin), OptionalDouble.of(newMax));
  }
}
