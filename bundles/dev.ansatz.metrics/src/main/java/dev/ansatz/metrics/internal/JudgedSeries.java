package dev.ansatz.metrics.internal;

import dev.ansatz.api.data.Axis;
import dev.ansatz.api.data.DataException;
import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.data.Facts;
import dev.ansatz.api.data.Field;
import dev.ansatz.api.data.Fields;
import dev.ansatz.api.data.Split;
import dev.ansatz.api.data.Task;
import dev.ansatz.api.metric.MetricRequest;
import dev.ansatz.api.tensor.Tensor;
import java.util.OptionalDouble;

/**
 * The part of a series that a forecaster is judged on.
 *
 * @param dataset the data set it belongs to
 * @param split which part it is
 * @param field describes it
 * @param values [time × component]
 */
record JudgedSeries(Dataset dataset, Split split, Field field, Tensor values) {

  /** Returns whether a data set holds a series that a forecaster can be judged on. */
  static boolean isIn(Dataset dataset) {
    return dataset.tasks().contains(Task.FORECASTING)
        && dataset.field(Fields.SERIES).filter(field -> field.axes().size() == 2).isPresent();
  }

  /**
   * Returns the part that is to be judged on.
   *
   * @throws DataException where the data set lacks it
   */
  static JudgedSeries of(MetricRequest<?, ?> request) {
    Dataset dataset = request.dataset();
    Tensor values = dataset.tensor(request.split(), Fields.SERIES);
    Field field =
        dataset
            .field(Fields.SERIES)
            .orElseThrow(() -> new DataException("\"" + dataset.title() + "\" has no series"));
    return new JudgedSeries(dataset, request.split(), field, values);
  }

  /** Returns the number of rows. */
  int rows() {
    return values.rowCount();
  }

  /** Returns the number of components. */
  int components() {
    return values.shape().rowSize();
  }

  /** Returns the time between rows; 1 where the time axis does not say. */
  double timeStep() {
    return timed() ? time().step() : 1;
  }

  /** Returns the unit of {@link #timeStep}. */
  String timeUnit() {
    return timed() && !time().unit().isBlank() ? time().unit() : "rows";
  }

  private boolean timed() {
    return time().step() > 0;
  }

  private Axis time() {
    return field.axes().get(0);
  }

  /** Returns the system's largest Lyapunov exponent where it is known and positive. */
  OptionalDouble lyapunovExponent() {
    Double exponent = dataset.facts().get(Facts.LYAPUNOV_EXPONENT);
    return exponent != null && exponent > 0 ? OptionalDouble.of(exponent) : OptionalDouble.empty();
  }

  /**
   * Checks the length.
   *
   * @param needed how many rows there must be
   * @param reason what they are needed for
   * @throws DataException where there are fewer
   */
  void checkRows(long needed, String reason) {
    if (rows() < needed) {
      throw new DataException(
          "the %s part of \"%s\" must have at least %d rows %s; it has %d"
              .formatted(split.key(), dataset.title(), needed, reason, rows()));
    }
  }

  /**
   * Returns each component's standard deviation in the training part, the unit of errors.
   *
   * @throws DataException where a component does not vary there
   */
  double[] trainingSd() {
    Tensor train = dataset.tensor(Split.TRAIN, Fields.SERIES);
    int width = components();
    double[] mean = new double[width];
    double[] sd = new double[width];
    for (int i = 0; i < train.size(); i++) {
      mean[i % width] += train.get(i) / train.rowCount();
    }
    for (int i = 0; i < train.size(); i++) {
      sd[i % width] += Math.pow(train.get(i) - mean[i % width], 2) / train.rowCount();
    }
    for (int c = 0; c < width; c++) {
      sd[c] = Math.sqrt(sd[c]);
      if (!(sd[c] > Math.ulp(mean[c]) && Double.isFinite(sd[c]))) {
        throw new DataException(
            ("component %d of \"%s\" must vary in the training part, for errors are measured in its"
                    + " standard deviation; that is %s")
                .formatted(c + 1, dataset.title(), sd[c]));
      }
    }
    return sd;
  }
}
