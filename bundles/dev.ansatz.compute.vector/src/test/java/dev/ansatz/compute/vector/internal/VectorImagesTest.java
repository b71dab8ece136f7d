package dev.ansatz.compute.vector.internal;

import dev.ansatz.compute.ImageContract;
import dev.ansatz.compute.Kernels;
import org.junit.jupiter.api.AfterAll;

/** Convolution and pooling on vectors keep the contract. */
class VectorImagesTest extends ImageContract {

  private static final VectorKernels KERNELS = new VectorKernels();

  @AfterAll
  static void close() {
    KERNELS.close();
  }

  @Override
  protected Kernels kernels() {
    return KERNELS.withThreads(3);
  }
}
