package dev.ansatz.compute;

import dev.ansatz.compute.internal.F32Tanh;
import dev.ansatz.compute.internal.F64Tanh;

/** Elementary functions of one number, bit for bit as the kernels compute them. */
public final class Elementary {

  private Elementary() {}

  /** Returns the hyperbolic tangent to 2 units in the last place; odd, and exact where it is 1. */
  public static double tanh(double x) {
    return F64Tanh.tanh(x);
  }

  /** Returns the hyperbolic tangent in single precision, to 1.5 units in the last place. */
  public static float tanh(float x) {
    return F32Tanh.tanh(x);
  }
}
