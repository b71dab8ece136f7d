package dev.ansatz.views.internal;

import dev.ansatz.api.data.Axis;
import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.data.Facts;
import dev.ansatz.api.data.Field;
import dev.ansatz.api.data.Fields;
import dev.ansatz.api.data.Provenance;
import dev.ansatz.api.data.Split;
import dev.ansatz.api.data.Task;
import dev.ansatz.api.model.Archive;
import dev.ansatz.api.model.LatentCode;
import dev.ansatz.api.model.LatentModel;
import dev.ansatz.api.model.ModelSummary;
import dev.ansatz.api.model.PredictRequest;
import dev.ansatz.api.model.SampleRequest;
import dev.ansatz.api.model.Sampler;
import dev.ansatz.api.tensor.F64Tensor;
import dev.ansatz.api.tensor.I32Tensor;
import dev.ansatz.api.tensor.Shape;
import dev.ansatz.api.tensor.Tensor;
import dev.ansatz.api.tensor.U8Tensor;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A model of images of one row of pixels whose latents are the pixels, each over ten: latent 0 is
 * always the same.
 */
record Mirror(int latents) implements LatentModel, Sampler {
  private static final double SCALE = 10;

  /** Images (3, i, 2 i, ...) of pixels up to 100, classes by turns a and b. */
  static Dataset dataset(int rows, int pixels) {
    byte[] values = new byte[rows * pixels];
    int[] classes = new int[rows];
    for (int i = 0; i < rows; i++) {
      classes[i] = i % 2;
      for (int j = 0; j < pixels; j++) {
        values[i * pixels + j] = (byte) (j == 0 ? 3 : i * j % 100);
      }
    }
    return new Dataset(
        "mirrors",
        Set.of(Task.DENSITY),
        List.of(
            Field.of(Fields.INPUTS, "", Axis.of("image"), Axis.of("row"), Axis.of("column")),
            Field.labels(Axis.of("image"), List.of("a", "b"))),
        Map.of(
            Split.TEST,
            Map.of(
                Fields.INPUTS,
                U8Tensor.of(values, rows, 1, pixels),
                Fields.LABELS,
                I32Tensor.of(classes, rows))),
        Map.of(Facts.LARGEST_VALUE, 100.0),
        new Provenance("made up", "00"));
  }

  @Override
  public Shape inputShape() {
    return Shape.of(1, latents);
  }

  @Override
  public LatentCode encode(PredictRequest request) {
    Tensor mean = times(request.inputs(), 1 / SCALE, request.inputs().rowCount(), latents);
    return new LatentCode(mean, times(mean, 0, mean.rowCount(), latents));
  }

  @Override
  public Tensor decode(PredictRequest request) {
    return times(request.inputs(), SCALE, request.inputs().rowCount(), 1, latents);
  }

  @Override
  public Tensor sample(SampleRequest request) {
    double shade = request.noise() == SampleRequest.Noise.LEFT_OUT ? 200 : 0;
    double[] values = new double[request.count() * latents];
    java.util.Arrays.fill(values, shade);
    return F64Tensor.of(values, request.count(), 1, latents);
  }

  private static F64Tensor times(Tensor tensor, double factor, int... extents) {
    double[] values = new double[tensor.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = tensor.get(i) * factor;
    }
    return F64Tensor.of(values, extents);
  }

  @Override
  public Archive save() {
    throw new UnsupportedOperationException("not asked");
  }

  @Override
  public ModelSummary summary() {
    return new ModelSummary("a mirror", List.of());
  }
}
