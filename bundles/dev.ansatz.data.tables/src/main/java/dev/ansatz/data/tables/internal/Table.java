package dev.ansatz.data.tables.internal;

import dev.ansatz.api.data.Axis;
import dev.ansatz.api.data.Column;
import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.data.Field;
import dev.ansatz.api.data.Fields;
import dev.ansatz.api.data.Provenance;
import dev.ansatz.api.data.RowSplit;
import dev.ansatz.api.data.Split;
import dev.ansatz.api.data.Task;
import dev.ansatz.api.random.RandomKey;
import dev.ansatz.api.tensor.F64Tensor;
import dev.ansatz.api.tensor.I32Tensor;
import dev.ansatz.api.tensor.Tensor;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A table on its way to a data set.
 *
 * @param title a few words for headings
 * @param inputs the columns that a model sees, at least one
 * @param target the column to be predicted: categories for classes, else numbers; may be absent
 * @param provenance where it came from
 */
record Table(String title, List<Values> inputs, Optional<Values> target, Provenance provenance) {

  /**
   * A column and its values.
   *
   * @param column what it holds
   * @param numbers a value for each row, NaN where it is missing
   */
  record Values(Column column, double[] numbers) {

    boolean isCategory() {
      return column.type() == Column.Type.CATEGORY;
    }

    boolean isComplete() {
      for (double number : numbers) {
        if (Double.isNaN(number)) {
          return false;
        }
      }
      return true;
    }

    double[] take(int... rows) {
      double[] taken = new double[rows.length];
      for (int i = 0; i < rows.length; i++) {
        taken[i] = numbers[rows[i]];
      }
      return taken;
    }
  }

  /** Parts the rows and makes the data set. */
  Dataset split(RowSplit split, RandomKey key) {
    Map<Split, Map<String, Tensor>> parts = new EnumMap<>(Split.class);
    split
        .apply(labels(allRows()), key.fold("split"))
        .forEach((part, rows) -> parts.put(part, tensors(rows)));
    return new Dataset(title, tasks(), fields(), parts, Map.of(), provenance);
  }

  private int[] allRows() {
    int[] rows = new int[inputs.get(0).numbers().length];
    java.util.Arrays.setAll(rows, row -> row);
    return rows;
  }

  private Optional<Values> classes() {
    return target.filter(Values::isCategory);
  }

  private int[] labels(int... rows) {
    int[] labels = new int[rows.length];
    if (classes().isPresent()) {
      double[] codes = classes().get().take(rows);
      java.util.Arrays.setAll(labels, row -> (int) codes[row]);
    }
    return labels;
  }

  private Map<String, Tensor> tensors(int... rows) {
    Map<String, Tensor> tensors = new LinkedHashMap<>();
    double[] values = new double[rows.length * inputs.size()];
    for (int column = 0; column < inputs.size(); column++) {
      double[] taken = inputs.get(column).take(rows);
      for (int row = 0; row < rows.length; row++) {
        values[row * inputs.size() + column] = taken[row];
      }
    }
    tensors.put(Fields.INPUTS, F64Tensor.of(values, rows.length, inputs.size()));
    if (classes().isPresent()) {
      tensors.put(Fields.LABELS, I32Tensor.of(labels(rows), rows.length));
    } else if (target.isPresent()) {
      tensors.put(Fields.TARGETS, F64Tensor.of(target.get().take(rows), rows.length, 1));
    }
    return tensors;
  }

  private List<Field> fields() {
    List<Field> fields = new ArrayList<>();
    fields.add(Field.table(inputs.stream().map(Values::column).toList()));
    if (classes().isPresent()) {
      fields.add(Field.labels(Axis.of("row"), classes().get().column().categories()));
    } else if (target.isPresent()) {
      Column column = target.get().column();
      Axis names = Axis.labelled("target", List.of(column.name()));
      fields.add(Field.of(Fields.TARGETS, column.unit(), Axis.of("row"), names));
    }
    return fields;
  }

  private Set<Task> tasks() {
    Set<Task> tasks = EnumSet.noneOf(Task.class);
    if (inputs.stream().allMatch(input -> !input.isCategory() && input.isComplete())) {
      tasks.add(Task.DENSITY);
    }
    if (target.isPresent()) {
      tasks.add(classes().isPresent() ? Task.CLASSIFICATION : Task.REGRESSION);
    }
    return tasks;
  }
}
