package dev.ansatz.model.esn.internal;

import dev.ansatz.api.model.Archive;
import dev.ansatz.api.model.ArchiveException;
import dev.ansatz.api.model.ForecastRequest;
import dev.ansatz.api.model.Forecaster;
import dev.ansatz.api.model.ModelSummary;
import dev.ansatz.api.model.PredictRequest;
import dev.ansatz.api.tensor.F64Tensor;
import dev.ansatz.api.tensor.Shape;
import dev.ansatz.api.tensor.Tensor;
import dev.ansatz.compute.Kernels;
import dev.ansatz.model.esn.Target;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A forecaster made of a feature map and a linear readout.
 *
 * <p>A free run that leaves the finite numbers goes on with NaN.
 */
public record SeriesForecaster(String learner, FeatureMap map, Readout readout, int warmup)
    implements Forecaster {
  private static final String WEIGHTS = "W_out";
  private static final String TARGET = "target";
  private static final String WARMUP = "warmup";
  private static final int ROWS_PER_STOP_CHECK = 64;

  /** Makes a forecaster of what {@link #save} returned and the map made of the same. */
  public static SeriesForecaster load(Kernels kernels, FeatureMap map, Archive archive) {
    F64Tensor weights =
        ArchiveCheck.tensor(archive, WEIGHTS, F64Tensor.class, map.inputs(), map.features());
    Readout readout = new Readout(kernels, weights.array(), map.inputs(), target(archive));
    int warmup = archive.attribute(WARMUP, Integer.class);
    return new SeriesForecaster(archive.learner(), map, readout, Math.max(1, warmup));
  }

  private static Target target(Archive archive) {
    String name = archive.attribute(TARGET, String.class);
    return Arrays.stream(Target.values())
        .filter(target -> key(target).equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new ArchiveException(
                    "the attribute '%s' of learner '%s' must be value or increment; got %s"
                        .formatted(TARGET, archive.learner(), name)));
  }

  private static String key(Target target) {
    return target.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public Tensor predictNext(PredictRequest request) {
    Series series = checked(request.inputs(), 1);
    double[] predicted = new double[series.values().length];
    FeatureMap.Cursor cursor = map.cursor();
    for (int row = 0; row < series.rows(); row++) {
      if (row % ROWS_PER_STOP_CHECK == 0) {
        request.stop().check();
      }
      int offset = series.offset(row);
      double[] features = cursor.read(series.values(), offset);
      readout.predict(features, series.values(), offset, predicted, offset);
    }
    return Series.like(request.inputs(), predicted, series.rows(), series.components());
  }

  @Override
  public Tensor forecast(ForecastRequest request) {
    Series history = checked(request.history(), warmup);
    int components = history.components();
    int last = history.offset(history.rows() - 1);
    double[] run = new double[(request.steps() + 1) * components];
    System.arraycopy(history.values(), last, run, 0, components);
    FeatureMap.Cursor cursor = map.cursor();
    for (int row = 0; row < history.rows() - 1; row++) {
      checkNowAndThen(request, row);
      cursor.read(history.values(), history.offset(row));
    }
    for (int step = 0; step < request.steps(); step++) {
      checkNowAndThen(request, step);
      int offset = step * components;
      double[] features = cursor.read(run, offset);
      readout.predict(features, run, offset, run, offset + components);
    }
    double[] forecast = Arrays.copyOfRange(run, components, run.length);
    return Series.like(request.history(), forecast, request.steps(), components);
  }

  private static void checkNowAndThen(ForecastRequest request, int row) {
    if (row % ROWS_PER_STOP_CHECK == 0) {
      request.stop().check();
    }
  }

  private Series checked(Tensor tensor, int minimum) {
    Shape shape = tensor.shape();
    if (shape.rank() != 2 || shape.extent(1) != map.inputs()) {
      throw new IllegalArgumentException(
          "a series for this model must have shape rows × %d; got %s"
              .formatted(map.inputs(), shape));
    }
    if (shape.extent(0) < minimum) {
      throw new IllegalArgumentException(
          "a series for this model must have at least %d rows; got %d"
              .formatted(minimum, shape.extent(0)));
    }
    return Series.of(tensor);
  }

  @Override
  public Archive save() {
    Map<String, Tensor> tensors = new LinkedHashMap<>(map.tensors());
    tensors.put(WEIGHTS, F64Tensor.of(readout.weights(), readout.outputs(), readout.features()));
    Map<String, Object> attributes = new LinkedHashMap<>(map.attributes());
    attributes.put(TARGET, key(readout.target()));
    attributes.put(WARMUP, warmup);
    return new Archive(learner, ArchiveCheck.VERSION, tensors, attributes);
  }

  @Override
  public ModelSummary summary() {
    List<ModelSummary.Part> parts = new ArrayList<>(map.parts());
    Shape shape = Shape.of(readout.outputs(), readout.features());
    parts.add(new ModelSummary.Part(WEIGHTS, shape, shape.size(), true));
    return new ModelSummary(map.title(), parts);
  }
}
