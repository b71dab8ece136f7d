package dev.ansatz.model.esn.internal;

import dev.ansatz.api.progress.StopToken;
import dev.ansatz.api.random.RandomKey;
import dev.ansatz.api.tensor.F32Tensor;
import dev.ansatz.api.tensor.F64Tensor;
import dev.ansatz.api.tensor.I32Tensor;
import dev.ansatz.compute.Kernels;
import dev.ansatz.model.esn.EsnSettings;
import dev.ansatz.model.esn.Precision;
import dev.ansatz.model.esn.WeightDistribution;
import java.util.function.BiConsumer;

/** Draws the weights of a reservoir and scales W to its spectral radius. */
final class WeightDraw {
  // Few enough places are drawn for each unit alone, so that every unit is heard by another.
  private static final int ALONE = 16;

  private final EsnSettings settings;
  private final RandomKey key;
  private final Kernels kernels;
  private final int units;
  private final int inputs;
  private final int fanIn;

  WeightDraw(EsnSettings settings, int inputs, RandomKey key, Kernels kernels) {
    this.settings = settings;
    this.key = key;
    this.kernels = kernels;
    this.units = settings.units();
    this.inputs = inputs;
    this.fanIn = (int) Math.max(1, Math.round(settings.connectivity() * units));
  }

  ReservoirWeights draw(StopToken stop) {
    boolean dense = fanIn == units;
    I32Tensor columns = dense ? I32Tensor.zeros(0, 0) : columns();
    F64Tensor values = F64Tensor.zeros(units, fanIn + inputs + 1);
    for (int unit = 0; unit < units; unit++) {
      stop.check();
      drawRow(unit, values);
    }
    ReservoirWeights weights = new ReservoirWeights(units, inputs, fanIn, columns, values);
    scaleRecurrent(values, factor(weights, stop));
    return settings.precision() == Precision.SINGLE
        ? new ReservoirWeights(units, inputs, fanIn, columns, rounded(values))
        : weights;
  }

  private I32Tensor columns() {
    int together = fanIn < ALONE ? 1 : ReservoirWeights.TOGETHER;
    int rows = (units + together - 1) / together;
    I32Tensor columns = I32Tensor.zeros(rows, fanIn + inputs + 1);
    for (int row = 0; row < rows; row++) {
      int[] places = source("places", row).distinct(fanIn, units);
      System.arraycopy(places, 0, columns.array(), row * columns.shape().rowSize(), fanIn);
      WeightTensors.appendTail(columns, row, units, fanIn);
    }
    return columns;
  }

  private void drawRow(int unit, F64Tensor values) {
    int row = unit * values.shape().rowSize();
    int input = row + fanIn;
    int bias = input + inputs;
    source("recurrent weights", unit).fill(values.array(), row, input, 1);
    source("input weights", unit).fill(values.array(), input, bias, settings.inputScale());
    source("biases", unit).fill(values.array(), bias, bias + 1, settings.biasScale());
  }

  private WeightSource source(String purpose, int row) {
    return new WeightSource(key.fold(purpose).fold(row), settings.weights());
  }

  // The spectral radius of W as drawn is above 0: every unit hears one, so there is a cycle.
  private double factor(ReservoirWeights drawn, StopToken stop) {
    if (settings.spectralRadius() == 0) {
      return 0;
    }
    double[] start = new double[units];
    new WeightSource(key.fold("start vector"), WeightDistribution.GAUSSIAN)
        .fill(start, 0, units, 1);
    SpectralRadius radius = new SpectralRadius(kernels, units, recurrentProduct(drawn));
    return settings.spectralRadius() / radius.compute(start, stop);
  }

  private BiConsumer<double[], double[]> recurrentProduct(ReservoirWeights drawn) {
    Hearing hearing = Hearing.of(drawn);
    double[] z = new double[drawn.features()];
    double[] heard = new double[hearing.first(hearing.parts())];
    return (x, y) -> {
      System.arraycopy(x, 0, z, 0, units);
      for (int part = 0; part < hearing.parts(); part++) {
        hearing.hear(kernels, part, z, heard);
      }
      System.arraycopy(heard, 0, y, 0, units);
    };
  }

  private void scaleRecurrent(F64Tensor values, double factor) {
    int stride = values.shape().rowSize();
    for (int row = 0; row < units; row++) {
      for (int j = row * stride; j < row * stride + fanIn; j++) {
        values.array()[j] *= factor;
      }
    }
  }

  private static F32Tensor rounded(F64Tensor tensor) {
    float[] floats = new float[tensor.size()];
    for (int i = 0; i < floats.length; i++) {
      floats[i] = (float) tensor.get(i);
    }
    return new F32Tensor(tensor.shape(), floats);
  }
}
