package dev.ansatz.compute.vector.internal;

import dev.ansatz.compute.Kernels;
import dev.ansatz.compute.RandomContract;
import org.junit.jupiter.api.AfterAll;

/** Random draws on vectors keep the contract. */
class VectorRandomTest extends RandomContract {

  private static final VectorKernels KERNELS = new VectorKernels();

  @AfterAll
  static void close() {
    KERNELS.close();
  }

  @Override
  protected Kernels kernels() {
    return KERNELS;
  }
}
