package dev.ansatz.workbench.internal.view.data;

import dev.ansatz.api.data.Axis;
import dev.ansatz.api.data.Column;
import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.data.Field;
import dev.ansatz.api.data.Split;
import dev.ansatz.api.tensor.DType;
import dev.ansatz.api.tensor.Tensor;
import dev.ansatz.workbench.internal.stats.Values;
import java.util.ArrayList;
import java.util.List;

/**
 * The columns of a part of a data set: those of its fields with one number or one row of numbers
 * for each row.
 *
 * @param rows how many rows there are
 * @param columns the columns; of a very wide field the first ones
 * @param blocks the fields that have more than a row of numbers in each row, all numbers of each
 * @param leftOut what is not among the columns, one sentence each
 */
record DataColumns(
    int rows, List<DataColumn> columns, List<DataColumn> blocks, List<String> leftOut) {
  private static final int MOST = 256;

  /** Finds the columns; nothing is copied. */
  static DataColumns of(Dataset dataset, Split split) {
    List<DataColumn> columns = new ArrayList<>();
    List<DataColumn> blocks = new ArrayList<>();
    List<String> leftOut = new ArrayList<>();
    int rows = 0;
    for (Field field : dataset.fields()) {
      Tensor tensor = dataset.tensor(split, field.name());
      rows = Math.max(rows, tensor.rowCount());
      if (tensor.shape().rank() == 1) {
        columns.add(column(field, field.name(), tensor, 0, 1));
      } else if (tensor.shape().rank() == 2) {
        addAll(field, tensor, columns, leftOut);
      } else {
        blocks.add(block(field, tensor));
        leftOut.add("%s has %s numbers in each row.".formatted(field.name(), rowShape(tensor)));
      }
    }
    return new DataColumns(rows, List.copyOf(columns), List.copyOf(blocks), List.copyOf(leftOut));
  }

  private static DataColumn block(Field field, Tensor tensor) {
    return new DataColumn(
        field.name() + ", all", field.unit(), type(tensor), List.of(), Values.of(tensor));
  }

  private static Column.Type type(Tensor tensor) {
    boolean whole = tensor.dtype() == DType.I32 || tensor.dtype() == DType.U8;
    return whole ? Column.Type.INTEGER : Column.Type.NUMBER;
  }

  private static String rowShape(Tensor tensor) {
    return tensor.shape().toString().replaceFirst("^\\d+ × ", "");
  }

  private static void addAll(
      Field field, Tensor tensor, List<DataColumn> columns, List<String> leftOut) {
    Axis first = field.axes().get(0);
    if (first.step() > 0) {
      Values times = new Values(tensor.rowCount(), row -> row * first.step());
      columns.add(new DataColumn(first.name(), first.unit(), Column.Type.NUMBER, List.of(), times));
    }
    int all = tensor.shape().extent(1);
    for (int j = 0; j < Math.min(MOST, all); j++) {
      columns.add(column(field, name(field, j), tensor, j, all));
    }
    if (all > MOST) {
      leftOut.add("Of %s the first %d of %d columns are shown.".formatted(field.name(), MOST, all));
    }
  }

  static String name(Field field, int column) {
    List<String> labels = field.axes().get(field.axes().size() - 1).labels();
    return column < labels.size() ? labels.get(column) : field.name() + " " + (column + 1);
  }

  private static DataColumn column(
      Field field, String name, Tensor tensor, int offset, int stride) {
    Values values = Values.of(tensor, offset, stride, tensor.rowCount());
    if (!field.columns().isEmpty()) {
      Column column = field.columns().get(offset);
      return new DataColumn(
          column.name(), column.unit(), column.type(), column.categories(), values);
    } else if (!field.categories().isEmpty()) {
      return new DataColumn(name, "", Column.Type.CATEGORY, field.categories(), values);
    }
    return new DataColumn(name, field.unit(), type(tensor), List.of(), values);
  }
}
