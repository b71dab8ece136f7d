package dev.ansatz.compute;

/** Convolution and pooling on the plain-Java kernels keep the contract. */
class PortableImagesTest extends ImageContract {

  @Override
  protected Kernels kernels() {
    return Kernels.portable();
  }
}
