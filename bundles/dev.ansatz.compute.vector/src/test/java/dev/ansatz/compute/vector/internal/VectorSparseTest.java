package dev.ansatz.compute.vector.internal;

import dev.ansatz.compute.Kernels;
import dev.ansatz.compute.SparseContract;
import org.junit.jupiter.api.AfterAll;

/** The sparse product by slices keeps the contract. */
class VectorSparseTest extends SparseContract {

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
