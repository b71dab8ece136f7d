package dev.ansatz.compute;

/** The plain-Java provider keeps the contract. */
class PortableKernelsTest extends KernelsContract {

  @Override
  protected Kernels kernels() {
    return Kernels.portable();
  }
}
