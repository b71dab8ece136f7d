package dev.ansatz.views.internal;

import dev.ansatz.api.data.Axis;
import dev.ansatz.api.data.DataException;
import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.data.Facts;
import dev.ansatz.api.data.Field;
import dev.ansatz.api.data.Fields;
import dev.ansatz.api.data.Split;
import dev.ansatz.api.figure.ValueAxis;
import dev.ansatz.api.tensor.Tensor;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * The part of a series that views look at, with what its axes are called.
 *
 * @param title the data set's title
 * @param split which part it is
 * @param rows [time × component]
 * @param field describes the tensor
 * @param exponent the largest Lyapunov exponent per unit of time, where known
 */
record Series(String title, Split split, Tensor rows, Field field, OptionalDouble exponent) {

  /** Returns whether a data set has a series to look at. */
  static boolean isIn(Dataset dataset) {
    return seen(dataset).isPresent()
        && dataset.field(Fields.SERIES).filter(f -> f.axes().size() == 2).isPresent();
  }

  /**
   * Takes the test part, else the validation part, else the training part.
   *
   * @throws DataException where the data set has no series
   */
  static Series of(Dataset dataset) {
    if (!isIn(dataset)) {
      throw new DataException("\"%s\" has no series to look at".formatted(dataset.title()));
    }
    Split split = seen(dataset).orElseThrow();
    Double exponent = dataset.facts().get(Facts.LYAPUNOV_EXPONENT);
    return new Series(
        dataset.title(),
        split,
        dataset.tensor(split, Fields.SERIES),
        dataset.field(Fields.SERIES).orElseThrow(),
        exponent != null && exponent > 0 ? OptionalDouble.of(exponent) : OptionalDouble.empty());
  }

  private static Optional<Split> seen(Dataset dataset) {
    return Stream.of(Split.TEST, Split.VALIDATION, Split.TRAIN).filter(dataset::has).findFirst();
  }

  int components() {
    return rows.shape().extent(1);
  }

  String name(int component) {
    List<String> labels = field.axes().get(1).labels();
    return labels.isEmpty() ? "component " + (component + 1) : labels.get(component);
  }

  ValueAxis axis(int component) {
    return ValueAxis.linear(name(component), field.unit());
  }

  private Axis time() {
    return field.axes().get(0);
  }

  /** Returns the time between rows, or 1 where rows are only counted. */
  double step() {
    return time().step() > 0 ? time().step() : 1;
  }

  String timeUnit() {
    return time().step() > 0 ? time().unit() : "steps";
  }

  /** Returns one component of some rows. */
  static double[] column(Tensor rows, int component) {
    int width = rows.shape().rowSize();
    double[] column = new double[rows.rowCount()];
    for (int i = 0; i < column.length; i++) {
      column[i] = rows.get(i * width + component);
    }
    return column;
  }
}
