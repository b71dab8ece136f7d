package dev.ansatz.compute.openblas.internal;

import dev.ansatz.compute.ImageContract;
import dev.ansatz.compute.Kernels;

/** Convolution by the library's products keeps the contract. */
class OpenBlasImagesIT extends ImageContract {

  private static final Kernels KERNELS = new OpenBlasKernels(Kernels.portable(), new OpenBlas());

  @Override
  protected Kernels kernels() {
    return KERNELS;
  }
}
