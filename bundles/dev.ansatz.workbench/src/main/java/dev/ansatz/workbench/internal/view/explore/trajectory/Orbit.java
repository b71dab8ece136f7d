package dev.ansatz.workbench.internal.view.explore.trajectory;

import dev.ansatz.api.data.Axis;
import dev.ansatz.api.data.DataException;
import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.data.Facts;
import dev.ansatz.api.data.Field;
import dev.ansatz.api.data.Fields;
import dev.ansatz.api.data.Split;
import dev.ansatz.api.data.Task;
import dev.ansatz.api.model.Forecaster;
import dev.ansatz.api.tensor.Tensor;
import dev.ansatz.workbench.internal.view.explore.Opened;
import dev.ansatz.workbench.internal.view.explore.Parts;
import java.util.List;
import java.util.OptionalDouble;

/**
 * A series and a model that can go on with it.
 *
 * @param model the model
 * @param split the part of the data
 * @param field describes the series
 * @param series [time × component]
 * @param sd each component's standard deviation in the training part: the unit of errors
 * @param exponent the largest Lyapunov exponent, per unit of time, where it is known
 * @param warmup how many true rows the model reads before it goes on
 */
public record Orbit(
    Forecaster model,
    Split split,
    Field field,
    Tensor series,
    double[] sd,
    OptionalDouble exponent,
    int warmup) {
  private static final int USUAL_WARMUP = 100;

  /** Returns whether a data set has a series. */
  static boolean fits(Dataset dataset) {
    return dataset.tasks().contains(Task.FORECASTING)
        && dataset.field(Fields.SERIES).filter(field -> field.axes().size() == 2).isPresent()
        && Parts.seen(dataset, Fields.SERIES).isPresent();
  }

  /**
   * Makes the orbit of a run.
   *
   * @throws DataException where the series is too short for the model
   */
  static Orbit of(Opened opened) {
    Dataset data = opened.data();
    Forecaster model = (Forecaster) opened.model();
    Split split = Parts.seen(data, Fields.SERIES).orElseThrow();
    Tensor series = data.tensor(split, Fields.SERIES);
    int warmup = Math.max(model.warmup(), Math.min(USUAL_WARMUP, series.rowCount() / 2));
    if (series.rowCount() < warmup + 2) {
      throw new DataException(
          "The %s part of \"%s\" must have more than %d rows, which the model reads before it goes on; it has %d."
              .formatted(split.key(), data.title(), warmup + 1, series.rowCount()));
    }
    Double exponent = data.facts().get(Facts.LYAPUNOV_EXPONENT);
    return new Orbit(
        model,
        split,
        data.field(Fields.SERIES).orElseThrow(),
        series,
        deviations(data.tensor(Split.TRAIN, Fields.SERIES)),
        exponent != null && exponent > 0 ? OptionalDouble.of(exponent) : OptionalDouble.empty(),
        warmup);
  }

  private static double[] deviations(Tensor train) {
    int width = train.shape().rowSize();
    double[] mean = new double[width];
    double[] sd = new double[width];
    for (int i = 0; i < train.size(); i++) {
      mean[i % width] += train.get(i) / train.rowCount();
    }
    for (int i = 0; i < train.size(); i++) {
      sd[i % width] += Math.pow(train.get(i) - mean[i % width], 2) / train.rowCount();
    }
    for (int c = 0; c < width; c++) {
      sd[c] = Math.max(Math.sqrt(sd[c]), Double.MIN_NORMAL);
    }
    return sd;
  }

  int rows() {
    return series.rowCount();
  }

  int components() {
    return series.shape().rowSize();
  }

  double value(int row, int component) {
    return series.get(row * components() + component);
  }

  /** Returns the first row that a forecast can go on from. */
  int firstStart() {
    return warmup - 1;
  }

  /** Returns the last row that a forecast can go on from, with a true row behind it. */
  int lastStart() {
    return rows() - 2;
  }

  /** Returns the row from which a forecast can go on that is nearest to a time. */
  int startAt(double time) {
    double row = Math.max(firstStart(), Math.min(lastStart(), time / step()));
    return (int) Math.round(row);
  }

  /** Returns the time between rows; 1 where nobody knows. */
  double step() {
    return timed() ? time().step() : 1;
  }

  /** Returns the unit of time. */
  String unit() {
    return timed() && !time().unit().isBlank() ? time().unit() : "rows";
  }

  private boolean timed() {
    return time().step() > 0;
  }

  private Axis time() {
    return field.axes().get(0);
  }

  String name(int component) {
    List<String> labels = field.axes().get(1).labels();
    return component < labels.size() ? labels.get(component) : "component " + (component + 1);
  }

  List<String> names() {
    return java.util.stream.IntStream.range(0, components()).mapToObj(this::name).toList();
  }

  /** Returns the least and the greatest value of a component, and a little room. */
  double[] range(int component) {
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    for (int row = 0; row < rows(); row++) {
      low = Math.min(low, value(row, component));
      high = Math.max(high, value(row, component));
    }
    double room = Math.max(0.08 * (high - low), Double.MIN_NORMAL);
    return new double[] {low - room, high + room};
  }
}
