package dev.ansatz.compute.vector.internal;

import dev.ansatz.compute.Kernels;
import dev.ansatz.compute.TanhContract;
import org.junit.jupiter.api.AfterAll;

/** The vectorised hyperbolic tangent keeps the contract. */
class VectorTanhTest extends TanhContract {

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
