package dev.ansatz.compute;

/** The plain-Java element-wise kernels keep the contract. */
class PortableElementsTest extends ElementContract {

  @Override
  protected ElementKernels elements() {
    return Kernels.portable().elements();
  }
}
