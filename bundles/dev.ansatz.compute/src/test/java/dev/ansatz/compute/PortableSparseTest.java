package dev.ansatz.compute;

/** The plain-Java sparse product keeps the contract. */
class PortableSparseTest extends SparseContract {

  @Override
  protected Kernels kernels() {
    return Kernels.portable();
  }
}
