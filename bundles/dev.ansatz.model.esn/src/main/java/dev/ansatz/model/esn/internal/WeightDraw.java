package dev.ansatz.model.esn.internal;

import dev.ansatz.api.progress.StopToken;
import dev.ansatz.api.random.RandomKey;
import dev.ansatz.api.tensor.F32Tensor;
import dev.ansatz.api.tensor.F64Tensor;
import dev.ansatz.compute.Kernels;
import dev.ansatz.compute.Transpose;
import dev.ansatz.model.esn.EsnSettings;
import dev.ansatz.model.esn.Precision;
import dev.ansatz.model.esn.WeightDistribution;
import java.util.function.BiConsumer;

/** Draws the weights of a reservoir and scales W to its spectral radius. */
final class WeightDraw {
  private final EsnSettings settings;
  private final RandomKey key;
  private final Kernels kernels;
  private final int units;
  private final int inputs;
  private final int fanIn;
  private final int stride;
  private final double[] values;
  private final int[] columns;

  WeightDraw(EsnSettings settings, int inputs, RandomKey key, Kernels kernels) {
    this.settings = settings;
    this.key = key;
    this.kernels = kernels;
    this.units = settings.units();
    this.inputs = inputs;
    this.fanIn = (int) Math.max(1, Math.round(settings.connectivity() * units));
    boolean dense = fanIn == units;
    this.stride = dense ? ReservoirWeights.width(units, inputs) : fanIn + inputs + 1;
    this.values = new double[units * stride];
    this.columns = new int[dense ? 0 : units * stride];
  }

  /** Draws; to be called once. */
  ReservoirWeights draw(StopToken stop) {
    for (int i = 0; i < units; i++) {
      stop.check();
      drawRow(i);
    }
    double scale = settings.spectralRadius() == 0 ? 0 : settings.spectralRadius() / radius(stop);
    for (int i = 0; i < units; i++) {
      for (int j = i * stride; j < i * stride + fanIn; j++) {
        values[j] *= scale;
      }
    }
    F64Tensor drawn = F64Tensor.of(values, units, stride);
    return new ReservoirWeights(
        units,
        inputs,
        fanIn,
        columns,
        settings.precision() == Precision.SINGLE ? rounded(drawn) : drawn);
  }

  private void drawRow(int i) {
    int row = i * stride;
    int bias = row + fanIn + inputs;
    if (columns.length > 0) {
      int[] places = source("places", i).distinct(fanIn, units);
      System.arraycopy(places, 0, columns, row, fanIn);
      WeightTensors.appendTail(columns, i, units, fanIn, inputs);
    }
    source("recurrent weights", i).fill(values, row, row + fanIn, 1);
    source("input weights", i).fill(values, row + fanIn, bias, settings.inputScale());
    source("biases", i).fill(values, bias, bias + 1, settings.biasScale());
  }

  private WeightSource source(String purpose, int row) {
    return new WeightSource(key.fold(purpose).fold(row), settings.weights());
  }

  // Above 0: every unit hears another or itself, so there is a cycle.
  private double radius(StopToken stop) {
    double[] start = new double[units];
    new WeightSource(key.fold("start vector"), WeightDistribution.GAUSSIAN)
        .fill(start, 0, units, 1);
    return new SpectralRadius(kernels, units, product()).compute(start, stop);
  }

  private BiConsumer<double[], double[]> product() {
    if (columns.length == 0) {
      return (x, y) ->
          kernels.gemv(Transpose.NO, units, units, 1, values, 0, stride, x, 0, 0, y, 0);
    }
    double[] padded = new double[units + inputs + 1];
    return (x, y) -> {
      System.arraycopy(x, 0, padded, 0, units);
      SparseProduct.multiply(columns, values, padded, y);
    };
  }

  private static F32Tensor rounded(F64Tensor tensor) {
    float[] floats = new float[tensor.size()];
    for (int i = 0; i < floats.length; i++) {
      floats[i] = (float) tensor.get(i);
    }
    return new F32Tensor(tensor.shape(), floats);
  }
}
