package dev.ansatz.model.esn.internal;

import dev.ansatz.api.tensor.F32Tensor;
import dev.ansatz.api.tensor.F64Tensor;
import dev.ansatz.api.tensor.Tensor;
import dev.ansatz.compute.Kernels;
import dev.ansatz.compute.Transpose;

/**
 * Dense weights in panels of some units each, a panel column by column: products read them in the
 * order in which they lie in memory. The last panel ends in noughts.
 *
 * @param features the length of z
 * @param width units of a panel
 * @param values [panels × features × width], F64 or F32
 */
record DenseHearing(int features, int width, Tensor values) implements Hearing {
  private static final int PANEL_BYTES = 256;

  static DenseHearing of(ReservoirWeights weights) {
    int width = PANEL_BYTES / (weights.single() ? Float.BYTES : Double.BYTES);
    int panels = (weights.units() + width - 1) / width;
    return new DenseHearing(weights.features(), width, packed(weights, panels, width));
  }

  private static Tensor packed(ReservoirWeights weights, int panels, int width) {
    int features = weights.features();
    if (weights.single()) {
      float[] from = ((F32Tensor) weights.values()).array();
      F32Tensor to = F32Tensor.zeros(panels, features, width);
      for (int i = 0; i < from.length; i++) {
        to.array()[place(i / features, i % features, features, width)] = from[i];
      }
      return to;
    }
    double[] from = ((F64Tensor) weights.values()).array();
    F64Tensor to = F64Tensor.zeros(panels, features, width);
    for (int i = 0; i < from.length; i++) {
      to.array()[place(i / features, i % features, features, width)] = from[i];
    }
    return to;
  }

  private static int place(int unit, int feature, int features, int width) {
    return (unit / width * features + feature) * width + unit % width;
  }

  @Override
  public int parts() {
    return values.rowCount();
  }

  @Override
  public int first(int part) {
    return part * width;
  }

  @Override
  public void hear(Kernels kernels, int part, double[] z, double[] y) {
    double[] elements = ((F64Tensor) values).array();
    int panel = part * features * width;
    kernels.gemv(
        Transpose.YES, features, width, 1, elements, panel, width, z, 0, 0, y, first(part));
  }

  @Override
  public void hear(Kernels kernels, int part, float[] z, float[] y) {
    float[] elements = ((F32Tensor) values).array();
    int panel = part * features * width;
    kernels.gemv(
        Transpose.YES, features, width, 1, elements, panel, width, z, 0, 0, y, first(part));
  }
}
