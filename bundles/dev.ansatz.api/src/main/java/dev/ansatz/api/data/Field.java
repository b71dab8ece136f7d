package dev.ansatz.api.data;

import java.util.List;

/**
 * Describes the tensors of one name, which are alike in all parts of a data set but for the number
 * of rows.
 *
 * @param name the tensor's name, one of the constants of {@link Fields} where it fits
 * @param unit the unit of the values; empty for bare numbers, and where columns have their own
 * @param axes the axes, outermost first; the outermost counts rows
 * @param categories for labels, what the values 0, 1, ... stand for; else empty
 * @param columns for a table, [row × column], what each column holds; else empty. Only where there
 *     are columns, NaN may stand for a missing value
 */
public record Field(
    String name, String unit, List<Axis> axes, List<String> categories, List<Column> columns) {

  /** Makes a field. */
  public Field {
    axes = List.copyOf(axes);
    categories = List.copyOf(categories);
    columns = List.copyOf(columns);
  }

  /** Makes a field of numbers. */
  public static Field of(String name, String unit, Axis... axes) {
    return new Field(name, unit, List.of(axes), List.of(), List.of());
  }

  /**
   * Makes the field of classes, {@link Fields#LABELS}.
   *
   * @param row what a row is
   * @param classes the names of the classes 0, 1, ...
   */
  public static Field labels(Axis row, List<String> classes) {
    return new Field(Fields.LABELS, "", List.of(row), classes, List.of());
  }

  /** Makes the field of a table, {@link Fields#INPUTS}, whose axes are row and column. */
  public static Field table(List<Column> columns) {
    Axis names = Axis.labelled("column", columns.stream().map(Column::name).toList());
    return new Field(Fields.INPUTS, "", List.of(Axis.of("row"), names), List.of(), columns);
  }
}
