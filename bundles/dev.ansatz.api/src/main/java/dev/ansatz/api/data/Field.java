package dev.ansatz.api.data;

import java.util.List;

/**
 * Describes the tensors of one name, which are alike in all parts of a data set but for the number
 * of rows.
 *
 * @param name the tensor's name, one of the constants of {@link Fields} where it fits
 * @param unit the unit of the values; empty for bare numbers
 * @param axes the axes, outermost first; the outermost counts rows
 * @param categories for labels, what the values 0, 1, ... stand for; else empty
 */
public record Field(String name, String unit, List<Axis> axes, List<String> categories) {

  /** Makes a field. */
  public Field {
    axes = List.copyOf(axes);
    categories = List.copyOf(categories);
  }

  /** Makes a field of numbers. */
  public static Field of(String name, String unit, Axis... axes) {
    return new Field(name, unit, List.of(axes), List.of());
  }
}
