package dev.ansatz.compute.vector.internal;

import dev.ansatz.compute.ElementContract;
import dev.ansatz.compute.ElementKernels;
import org.junit.jupiter.api.AfterAll;

/** Element-wise kernels on vectors keep the contract. */
class VectorElementsTest extends ElementContract {

  private static final VectorKernels KERNELS = new VectorKernels();

  @AfterAll
  static void close() {
    KERNELS.close();
  }

  @Override
  protected ElementKernels elements() {
    return KERNELS.elements();
  }
}
