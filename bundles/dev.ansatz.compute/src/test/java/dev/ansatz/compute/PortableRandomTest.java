package dev.ansatz.compute;

/** Random draws on plain Java keep the contract. */
class PortableRandomTest extends RandomContract {

  @Override
  protected Kernels kernels() {
    return Kernels.portable();
  }
}
