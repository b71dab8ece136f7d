package dev.ansatz.model.esn.internal;

import dev.ansatz.compute.Kernels;

/** What the units hear, {@code y = [W | W_in | b] z}, some units at a time. Immutable. */
interface Hearing {

  /** Lays out weights for products. */
  static Hearing of(ReservoirWeights weights) {
    return weights.sparse() ? SparseHearing.of(weights) : DenseHearing.of(weights);
  }

  /** Returns how many parts the units are divided into, which may be computed at the same time. */
  int parts();

  /** Returns the first unit of a part; that of part {@code parts()} is the length y must have. */
  int first(int part);

  /** Computes what the units of a part hear, in double precision. */
  void hear(Kernels kernels, int part, double[] z, double[] y);

  /** Computes what the units of a part hear, in single precision. */
  void hear(Kernels kernels, int part, float[] z, float[] y);
}
