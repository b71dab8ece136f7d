package dev.ansatz.views.internal;

import dev.ansatz.api.data.DataException;
import dev.ansatz.api.model.ForecastRequest;
import dev.ansatz.api.model.Forecaster;
import dev.ansatz.api.progress.StopToken;
import dev.ansatz.api.tensor.Tensor;
import java.util.OptionalInt;

/**
 * A free-running forecast beside what really came.
 *
 * @param truth the true rows behind the history, [n × d]
 * @param forecast [steps × d]; row k belongs to row k of the truth
 * @param warmup how many true rows the model read before
 */
record FreeRun(Tensor truth, Tensor forecast, int warmup) {
  private static final int USUAL_WARMUP = 100;

  /**
   * What to run.
   *
   * @param start the first row of the history
   * @param warmup how many rows the model reads; by default 100, or as many as it needs or there
   *     are
   * @param steps how many rows to forecast
   * @param onlyKnown whether to forecast no farther than the truth is known
   */
  record Course(int start, OptionalInt warmup, int steps, boolean onlyKnown) {}

  static FreeRun of(Forecaster model, Series series, Course course, StopToken stop) {
    int rows = series.rows().rowCount() - course.start();
    int warmup = Math.max(model.warmup(), course.warmup().orElse(usual(rows)));
    if (rows <= warmup) {
      throw new DataException(
          "a forecast from row %d of the %s part of \"%s\" needs more than %d rows; it has %d"
              .formatted(
                  course.start(), series.split().key(), series.title(), warmup, Math.max(0, rows)));
    }
    int from = course.start() + warmup;
    int known = Math.min(course.steps(), rows - warmup);
    Tensor history = series.rows().rows(course.start(), from);
    int steps = course.onlyKnown() ? known : course.steps();
    Tensor forecast = model.forecast(new ForecastRequest(history, steps, stop));
    return new FreeRun(series.rows().rows(from, from + known), forecast, warmup);
  }

  private static int usual(int rows) {
    return Math.min(USUAL_WARMUP, rows / 2);
  }
}
