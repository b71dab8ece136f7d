package dev.ansatz.autodiff.internal;

import dev.ansatz.api.tensor.Shape;
import dev.ansatz.autodiff.Value;
import dev.ansatz.autodiff.op.Op;
import java.util.List;

/** The same elements in an array of their own: only in compiled programs. */
record Copied() implements Op {

  @Override
  public String label() {
    return "copy";
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
