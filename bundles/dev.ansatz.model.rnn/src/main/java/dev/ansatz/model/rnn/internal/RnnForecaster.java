package dev.ansatz.model.rnn.internal;

import dev.ansatz.api.model.Archive;
import dev.ansatz.api.model.ArchiveException;
import dev.ansatz.api.model.ForecastRequest;
import dev.ansatz.api.model.Forecaster;
import dev.ansatz.api.model.ModelSummary;
import dev.ansatz.api.model.PredictRequest;
import dev.ansatz.api.progress.StopToken;
import dev.ansatz.api.settings.SettingsSchema;
import dev.ansatz.api.tensor.DType;
import dev.ansatz.api.tensor.F32Tensor;
import dev.ansatz.api.tensor.F64Tensor;
import dev.ansatz.api.tensor.Shape;
import dev.ansatz.api.tensor.Tensor;
import dev.ansatz.compute.Kernels;
import dev.ansatz.nn.supervised.Summaries;
import dev.ansatz.nn.train.Weights;

/**
 * A trained recurrent network that continues a series. The network computes in single precision;
 * rows are added up in double precision. A free run that leaves the finite numbers goes on with
 * NaN.
 */
public final class RnnForecaster implements Forecaster {
  /** The id of the learner. */
  public static final String LEARNER = "rnn-forecaster";

  private static final int VERSION = 1;

  private final ForecastForm form;
  private final Weights weights;
  private final ForecastSteps steps;

  RnnForecaster(ForecastForm form, Weights weights, Kernels kernels) {
    this.form = form;
    this.weights = weights;
    this.steps = new ForecastSteps(form, weights, kernels);
  }

  /**
   * Makes a model of what {@link #save} returned.
   *
   * @throws ArchiveException where it is no such archive
   */
  public static RnnForecaster load(Archive archive, Kernels kernels) {
    if (!archive.learner().equals(LEARNER) || archive.version() != VERSION) {
      throw new ArchiveException(
          "the archive must be of learner '%s', version %d; got '%s', version %d"
              .formatted(LEARNER, VERSION, archive.learner(), archive.version()));
    }
    ForecastForm form = ForecastForm.of(archive);
    Weights weights = Weights.of(archive, "", new ForecastNetwork(form).drawn().variables());
    return new RnnForecaster(form, weights, kernels);
  }

  @Override
  public int warmup() {
    return form.warmup();
  }

  @Override
  public Tensor predictNext(PredictRequest request) {
    Tensor series = checked(request.inputs(), 1);
    int d = form.components();
    double[] predicted = new double[series.size()];
    run(
        series.rowCount(),
        request.stop(),
        (row, now) -> copyRow(series, row, now),
        (row, next) -> System.arraycopy(next, 0, predicted, row * d, d));
    return like(series, predicted, series.rowCount());
  }

  @Override
  public Tensor forecast(ForecastRequest request) {
    Tensor history = checked(request.history(), form.warmup());
    int d = form.components();
    int known = history.rowCount();
    double[] future = new double[request.steps() * d];
    if (request.steps() > 0) {
      run(
          known + request.steps() - 1,
          request.stop(),
          (row, now) -> {
            if (row < known) {
              copyRow(history, row, now);
            } else {
              System.arraycopy(future, (row - known) * d, now, 0, d);
            }
          },
          (row, next) -> {
            if (row >= known - 1) {
              System.arraycopy(next, 0, future, (row - known + 1) * d, d);
            }
          });
    }
    return like(history, future, request.steps());
  }

  private void run(int rows, StopToken stop, ForecastSteps.Rows in, ForecastSteps.Rows out) {
    steps.run(rows, stop, in, out);
  }

  private void copyRow(Tensor series, int row, double[] to) {
    for (int c = 0; c < to.length; c++) {
      to[c] = series.get(row * to.length + c);
    }
  }

  private Tensor checked(Tensor series, int least) {
    Shape shape = series.shape();
    if (shape.rank() != 2 || shape.extent(1) != form.components()) {
      throw new IllegalArgumentException(
          "a series for this model must have shape rows × %d; got %s"
              .formatted(form.components(), shape));
    }
    if (shape.extent(0) < least) {
      throw new IllegalArgumentException(
          "a series for this model must have at least %d rows; got %d"
              .formatted(least, shape.extent(0)));
    }
    return series;
  }

  private Tensor like(Tensor model, double[] values, int rows) {
    Shape shape = Shape.of(rows, form.components());
    if (model.dtype() != DType.F32) {
      return new F64Tensor(shape, values);
    }
    float[] floats = new float[values.length];
    for (int i = 0; i < floats.length; i++) {
      floats[i] = (float) values[i];
    }
    return new F32Tensor(shape, floats);
  }

  @Override
  public Archive save() {
    return new Archive(LEARNER, VERSION, weights.tensors(), form.attributes());
  }

  @Override
  public ModelSummary summary() {
    String title =
        "Recurrent forecaster (%s), %d components"
            .formatted(SettingsSchema.choiceName(form.network().cell()), form.components());
    return Summaries.of(title, new ForecastNetwork(form).drawn());
  }
}
