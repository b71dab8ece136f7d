package dev.ansatz.autodiff.internal;

import dev.ansatz.api.tensor.Shape;
import dev.ansatz.autodiff.Value;
import dev.ansatz.autodiff.op.MatMul;
import dev.ansatz.autodiff.op.Op;
import java.util.List;

/**
 * A matrix product added to another array in place: only in compiled programs.
 *
 * @param product the product of the second and third input
 */
record Accumulate(MatMul product) implements Op {

  @Override
  public String label() {
    return product.label() + " added";
  }

  @Override
  public Shape shape(List<Value> inputs) {
    return inputs.get(0).shape();
  }

  @Override
  public List<Value> pullback(Value result, Value cotangent) {
    throw new IllegalStateException("a compiled program is not differentiated");
  }

  @Override
  public double[] evaluate(Value result, List<double[]> inputs) {
    throw new IllegalStateException("a compiled program is not evaluated");
  }
}
