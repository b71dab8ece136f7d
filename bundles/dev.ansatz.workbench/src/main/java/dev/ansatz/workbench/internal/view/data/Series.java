package dev.ansatz.workbench.internal.view.data;

import dev.ansatz.api.data.Axis;
import dev.ansatz.api.data.Column;
import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.data.Field;
import dev.ansatz.api.data.Split;
import dev.ansatz.api.tensor.Tensor;
import dev.ansatz.workbench.internal.stats.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Columns over time: those of a series, or of each of many sequences.
 *
 * @param field describes the numbers
 * @param tensor [time × column] or [sequence × time × column], read where it lies
 */
record Series(Field field, Tensor tensor) {
  private static final String TIME = "time";

  /** Finds the series of a part; the first of several. */
  static Optional<Series> of(Dataset dataset, Split split) {
    return dataset.fields().stream()
        .filter(Series::isOverTime)
        .findFirst()
        .map(field -> new Series(field, dataset.tensor(split, field.name())));
  }

  private static boolean isOverTime(Field field) {
    int rank = field.axes().size();
    return (rank == 2 || rank == 3) && field.axes().get(rank - 2).name().equals(TIME);
  }

  private boolean isMany() {
    return tensor.shape().rank() == 3;
  }

  /** Returns how many sequences there are; 1 for a series. */
  int sequences() {
    return isMany() ? tensor.rowCount() : 1;
  }

  /** Returns the number of steps. */
  int length() {
    return tensor.shape().extent(-2);
  }

  /** Returns the axis of time. */
  Axis time() {
    return field.axes().get(isMany() ? 1 : 0);
  }

  /** Returns the time of a step; the step itself where its length is not known. */
  double time(int step) {
    return time().step() > 0 ? step * time().step() : step;
  }

  /** Returns what time is called. */
  String timeLabel() {
    return time().step() > 0 ? TIME : "step";
  }

  /** Returns the columns of a sequence. */
  List<DataColumn> columns(int sequence) {
    int count = tensor.shape().extent(-1);
    int start = sequence * length() * count;
    List<DataColumn> columns = new ArrayList<>();
    for (int j = 0; j < count; j++) {
      Values values = Values.of(tensor, start + j, count, length());
      String unit = field.columns().isEmpty() ? field.unit() : field.columns().get(j).unit();
      String name = DataColumns.name(field, j);
      columns.add(new DataColumn(name, unit, Column.Type.NUMBER, List.of(), values));
    }
    return List.copyOf(columns);
  }
}
