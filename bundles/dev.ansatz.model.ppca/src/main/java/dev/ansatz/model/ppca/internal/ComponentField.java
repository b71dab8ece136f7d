package dev.ansatz.model.ppca.internal;

import dev.ansatz.api.data.Axis;
import dev.ansatz.api.data.Column;
import dev.ansatz.api.data.DataException;
import dev.ansatz.api.data.Field;
import java.util.List;
import java.util.stream.IntStream;

/** The description of rows that have become coordinates along principal directions. */
public final class ComponentField {
  private ComponentField() {}

  /**
   * Checks that all elements are quantities.
   *
   * @throws DataException where a column holds categories
   */
  public static void check(Field field) {
    for (Column column : field.columns()) {
      if (column.type() == Column.Type.CATEGORY) {
        throw new DataException(
            "principal components are taken of columns of numbers; the column '%s' holds categories:"
                    .formatted(column.name())
                + " load the table without it");
      }
    }
  }

  /**
   * Describes the coordinates.
   *
   * @param field the rows before
   * @param count how many components
   * @param whiten whether the unit is their standard deviation
   */
  public static Field of(Field field, int count, boolean whiten) {
    String unit = whiten ? "sd" : unit(field);
    List<String> names = IntStream.rangeClosed(1, count).mapToObj(i -> "PC " + i).toList();
    boolean isTable = !field.columns().isEmpty();
    return new Field(
        field.name(),
        isTable ? "" : unit,
        List.of(field.axes().get(0), Axis.labelled("component", names)),
        List.of(),
        isTable ? names.stream().map(name -> Column.number(name, unit)).toList() : List.of());
  }

  private static String unit(Field field) {
    List<String> units = field.columns().stream().map(Column::unit).distinct().toList();
    return units.isEmpty() ? field.unit() : units.size() == 1 ? units.get(0) : "";
  }
}
