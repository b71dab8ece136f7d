package dev.ansatz.model.rnn.internal;

import dev.ansatz.api.data.DataException;
import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.data.Fields;
import dev.ansatz.api.data.Split;
import dev.ansatz.api.tensor.DType;
import dev.ansatz.api.tensor.Tensor;

/**
 * One part of a series, cut into stretches of one length that are gone through side by side, window
 * by window.
 *
 * @param series [time × component], finite
 * @param streams how many stretches there are
 * @param window how many steps a window has
 * @param stride how many steps lie between the beginnings of windows
 */
record SeriesWindows(Tensor series, int streams, int window, int stride) {

  /**
   * Cuts a part.
   *
   * @param most the largest number of stretches; there are fewer where the series is short
   * @throws DataException where the part is not a finite floating-point series, or too short for
   *     one window
   */
  static SeriesWindows of(Dataset dataset, Split split, int most, int window, int stride) {
    Tensor series = dataset.tensor(split, Fields.SERIES);
    check(series, split);
    int steps = series.rowCount() - 1;
    if (steps < window) {
      throw new DataException(
          "the series of the %s part must have more rows than the window of %d steps; got %d"
              .formatted(split.key(), window, series.rowCount()));
    }
    return new SeriesWindows(series, Math.min(most, steps / window), window, stride);
  }

  private static void check(Tensor series, Split split) {
    boolean floating = series.dtype() == DType.F64 || series.dtype() == DType.F32;
    if (!floating || series.shape().rank() != 2 || series.shape().extent(1) < 1) {
      throw new DataException(
          "the series of the %s part must be rows of floating-point components; got %s"
              .formatted(split.key(), series));
    }
    for (int i = 0; i < series.size(); i++) {
      if (!Float.isFinite((float) series.get(i))) {
        throw new DataException(
            "the series of the %s part must be finite in single precision; row %d is %s"
                .formatted(split.key(), i / series.shape().extent(1), series.get(i)));
      }
    }
  }

  int components() {
    return series.shape().extent(1);
  }

  /** Returns how many windows each stretch has, 1 or more. */
  int perStream() {
    int length = (series.rowCount() - 1) / streams;
    return (length - window) / stride + 1;
  }

  /** Returns how many windows there are; window w of stretch s is number w × streams + s. */
  int count() {
    return perStream() * streams;
  }

  /** Returns the first row of a window. */
  int firstRow(int number) {
    int length = (series.rowCount() - 1) / streams;
    return number % streams * length + number / streams * stride;
  }

  /** Returns whether a window is the first of its stretch. */
  boolean opens(int number) {
    return number < streams;
  }

  double at(int row, int component) {
    return series.get(row * components() + component);
  }
}
