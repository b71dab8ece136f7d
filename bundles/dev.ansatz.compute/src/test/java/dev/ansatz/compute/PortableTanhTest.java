package dev.ansatz.compute;

/** The plain-Java hyperbolic tangent keeps the contract. */
class PortableTanhTest extends TanhContract {

  @Override
  protected Kernels kernels() {
    return Kernels.portable();
  }
}
