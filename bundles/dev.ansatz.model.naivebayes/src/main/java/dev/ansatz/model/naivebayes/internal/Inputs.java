package dev.ansatz.model.naivebayes.internal;

import dev.ansatz.api.data.Axis;
import dev.ansatz.api.data.Column;
import dev.ansatz.api.data.Field;
import dev.ansatz.api.model.Archive;
import dev.ansatz.api.model.ArchiveException;
import dev.ansatz.api.tensor.Shape;
import dev.ansatz.api.tensor.Tensor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a row holds.
 *
 * @param shape the shape of a row
 * @param axes the names of its axes
 * @param columns what its numbers are, where each has a name; else empty
 */
record Inputs(Shape shape, List<String> axes, List<Column> columns) {
  private static final String SHAPE = "shape";
  private static final String AXES = "axes";
  private static final String COLUMNS = "columns";

  /** Describes the rows of a tensor. */
  static Inputs of(Field field, Tensor rows) {
    int[] extents = rows.shape().toArray();
    List<Axis> axes = field.axes().subList(1, extents.length);
    return new Inputs(
        Shape.of(Arrays.copyOfRange(extents, 1, extents.length)),
        axes.stream().map(Axis::name).toList(),
        columns(field, axes));
  }

  private static List<Column> columns(Field field, List<Axis> axes) {
    boolean isNamed = field.columns().isEmpty() && axes.size() == 1;
    return isNamed
        ? axes.get(0).labels().stream().map(n -> Column.number(n, field.unit())).toList()
        : field.columns();
  }

  int count() {
    return shape.size();
  }

  boolean isCategory(int column) {
    return type(column) == Column.Type.CATEGORY;
  }

  private Column.Type type(int column) {
    return columns.isEmpty() ? Column.Type.NUMBER : columns.get(column).type();
  }

  List<String> categories(int column) {
    return columns.get(column).categories();
  }

  String unit(int column) {
    return columns.isEmpty() ? "" : columns.get(column).unit();
  }

  /** Returns a column's name, or its position counted from 1: pixel row 3, pixel column 7. */
  String name(int column) {
    if (!columns.isEmpty()) {
      return columns.get(column).name();
    }
    List<String> words = new ArrayList<>();
    int rest = column;
    for (int axis = shape.rank() - 1; axis >= 0; axis--) {
      words.add(0, axes.get(axis) + " " + (1 + rest % shape.extent(axis)));
      rest /= shape.extent(axis);
    }
    return words.isEmpty() ? "value" : String.join(", ", words);
  }

  /** Checks the shape of rows that the model is asked about. */
  void check(Tensor rows) {
    int[] extents = rows.shape().toArray();
    if (extents.length == 0
        || !Shape.of(Arrays.copyOfRange(extents, 1, extents.length)).equals(shape)) {
      throw new IllegalArgumentException(
          "rows for this model must have the shape %s each; got %s".formatted(shape, rows.shape()));
    }
  }

  Map<String, Object> attributes() {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put(SHAPE, Arrays.stream(shape.toArray()).boxed().toList());
    map.put(AXES, axes);
    map.put(COLUMNS, columns.stream().map(Inputs::asMap).toList());
    return map;
  }

  private static Map<String, Object> asMap(Column column) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("name", column.name());
    map.put("type", column.type().name());
    map.put("unit", column.unit());
    map.put("categories", column.categories());
    return map;
  }

  /** Reads what {@link #attributes} wrote. */
  static Inputs load(Archive archive) {
    try {
      List<?> shape = archive.attribute(SHAPE, List.class);
      List<?> columns = archive.attribute(COLUMNS, List.class);
      int[] extents = shape.stream().mapToInt(extent -> ((Number) extent).intValue()).toArray();
      return new Inputs(
          Shape.of(extents),
          strings(archive.attribute(AXES, List.class)),
          columns.stream().map(column -> column((Map<?, ?>) column)).toList());
    } catch (ClassCastException | IllegalArgumentException e) {
      throw new ArchiveException(
          "the archive of learner '%s' must describe its inputs; it does not: %s"
              .formatted(archive.learner(), e.getMessage()));
    }
  }

  private static Column column(Map<?, ?> map) {
    return new Column(
        (String) map.get("name"),
        Column.Type.valueOf((String) map.get("type")),
        (String) map.get("unit"),
        strings((List<?>) map.get("categories")));
  }

  static List<String> strings(List<?> list) {
    return list.stream().map(String.class::cast).toList();
  }
}
