package dev.ansatz.metrics.internal;

import dev.ansatz.api.data.Axis;
import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.data.Facts;
import dev.ansatz.api.data.Field;
import dev.ansatz.api.data.Fields;
import dev.ansatz.api.data.Provenance;
import dev.ansatz.api.data.Split;
import dev.ansatz.api.data.Task;
import dev.ansatz.api.metric.Metric;
import dev.ansatz.api.metric.MetricRequest;
import dev.ansatz.api.metric.Score;
import dev.ansatz.api.model.Archive;
import dev.ansatz.api.model.DensityRequest;
import dev.ansatz.api.model.Elbo;
import dev.ansatz.api.model.LatentCode;
import dev.ansatz.api.model.LogDensity;
import dev.ansatz.api.model.LogDensity.Accuracy;
import dev.ansatz.api.model.Measure;
import dev.ansatz.api.model.Model;
import dev.ansatz.api.model.ModelSummary;
import dev.ansatz.api.model.PredictRequest;
import dev.ansatz.api.model.VariationalModel;
import dev.ansatz.api.progress.Progress;
import dev.ansatz.api.progress.StopToken;
import dev.ansatz.api.random.RandomKey;
import dev.ansatz.api.tensor.F64Tensor;
import dev.ansatz.api.tensor.Shape;
import dev.ansatz.api.tensor.Tensor;
import dev.ansatz.api.tensor.U8Tensor;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Collectors;

/**
 * A latent model of rows of two bytes whose every answer is known: the latent is half the first
 * element, and both elements are decoded as twice the latent.
 */
record Faces(double sd, Accuracy accuracy) implements VariationalModel {
  private static final Measure MEASURE = new Measure(Measure.Kind.VOLUME, 10);

  /** Rows (0, 2), (1, 3), ... in the test part. */
  static Dataset dataset(int rows) {
    byte[] values = new byte[2 * rows];
    for (int i = 0; i < rows; i++) {
      values[2 * i] = (byte) (i % 100);
      values[2 * i + 1] = (byte) (i % 100 + 2);
    }
    return new Dataset(
        "pairs",
        Set.of(Task.DENSITY),
        List.of(Field.of(Fields.INPUTS, "", Axis.of("row"), Axis.of("element"))),
        Map.of(Split.TEST, Map.of(Fields.INPUTS, U8Tensor.of(values, rows, 2))),
        Map.of(Facts.LARGEST_VALUE, 10.0),
        new Provenance("made up", "00"));
  }

  static <M extends Model, P extends Record> Map<String, Score> scores(
      Metric<M, P> metric, P settings, M model, Dataset dataset) {
    return metric
        .evaluate(
            new MetricRequest<>(
                model,
                dataset,
                Split.TEST,
                settings,
                RandomKey.of(1),
                Progress.NONE,
                StopToken.never()))
        .stream()
        .collect(Collectors.toMap(Score::name, score -> score));
  }

  @Override
  public int latents() {
    return 1;
  }

  @Override
  public Shape inputShape() {
    return Shape.of(2);
  }

  @Override
  public LatentCode encode(PredictRequest request) {
    return new LatentCode(
        column(request.inputs(), i -> request.inputs().get(2 * i) / 2),
        column(request.inputs(), i -> sd));
  }

  @Override
  public Tensor decode(PredictRequest request) {
    double[] decoded = new double[2 * request.inputs().rowCount()];
    Arrays.setAll(decoded, i -> 2 * request.inputs().get(i / 2));
    return F64Tensor.of(decoded, request.inputs().rowCount(), 2);
  }

  @Override
  public Elbo elbo(DensityRequest request) {
    return new Elbo(
        numbers(request.inputs(), i -> -request.inputs().get(2 * i)),
        numbers(request.inputs(), i -> request.samples()),
        MEASURE);
  }

  @Override
  public LogDensity logDensity(DensityRequest request) {
    return new LogDensity(
        numbers(request.inputs(), i -> request.samples() + request.inputs().get(2 * i)),
        accuracy,
        MEASURE);
  }

  private static F64Tensor column(Tensor rows, IntToDoubleFunction of) {
    return numbers(rows, of).reshape(Shape.of(rows.rowCount(), 1));
  }

  private static F64Tensor numbers(Tensor rows, IntToDoubleFunction of) {
    double[] values = new double[rows.rowCount()];
    Arrays.setAll(values, of);
    return F64Tensor.of(values, rows.rowCount());
  }

  @Override
  public Archive save() {
    throw new UnsupportedOperationException("not asked");
  }

  @Override
  public ModelSummary summary() {
    throw new UnsupportedOperationException("not asked");
  }
}
