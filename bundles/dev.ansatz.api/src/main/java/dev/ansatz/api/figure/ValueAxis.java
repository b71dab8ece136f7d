package dev.ansatz.api.figure;

import java.util.List;
import java.util.OptionalDouble;

/**
 * An axis of numbers, or of names at the numbers 0, 1, 2 and so on.
 *
 * @param label what is measured
 * @param unit the unit; empty for bare numbers
 * @param scale linear or logarithmic
 * @param min the lower end; by default as the data needs it
 * @param max the upper end; by default as the data needs it
 * @param categories the names that stand at 0, 1, 2 and so on of a linear axis instead of numbers;
 *     empty for an axis of numbers
 */
public record ValueAxis(
    String label,
    String unit,
    Scale scale,
    OptionalDouble min,
    OptionalDouble max,
    List<String> categories) {

  /** How positions follow values. */
  public enum Scale {
    LINEAR,
    /** To base 10; values that are not positive are left out of the drawing. */
    LOGARITHMIC
  }

  /** Makes an axis. */
  public ValueAxis {
    categories = List.copyOf(categories);
  }

  /** Makes a linear axis that fits the data. */
  public static ValueAxis linear(String label, String unit) {
    return fitting(label, unit, Scale.LINEAR, List.of());
  }

  /** Makes a logarithmic axis that fits the data. */
  public static ValueAxis logarithmic(String label, String unit) {
    return fitting(label, unit, Scale.LOGARITHMIC, List.of());
  }

  /** Makes an axis with a name at 0, 1, 2 and so on, with room for all of them. */
  public static ValueAxis named(String label, List<String> names) {
    return fitting(label, "", Scale.LINEAR, names).between(-0.5, names.size() - 0.5);
  }

  private static ValueAxis fitting(String label, String unit, Scale scale, List<String> names) {
    return new ValueAxis(label, unit, scale, OptionalDouble.empty(), OptionalDouble.empty(), names);
  }

  /** Returns this axis with fixed ends. */
  public ValueAxis between(double newMin, double newMax) {
    return new ValueAxis(
        label, unit, scale, OptionalDouble.of(newMin), OptionalDouble.of(newMax), categories);
  }
}
