package dev.ansatz.autodiff.op;

import dev.ansatz.api.tensor.Shape;
import dev.ansatz.autodiff.Value;
import java.util.List;

/**
 * An operation on arrays. Immutable, and equal to another where it computes the same from the same
 * inputs: a graph makes equal values once.
 */
public interface Op {

  /** Returns the operation's name as dumps and messages write it: {@code "matmul"}. */
  String label();

  /**
   * Returns the shape of the result.
   *
   * @throws dev.ansatz.autodiff.ShapeException where the inputs do not fit
   */
  Shape shape(List<Value> inputs);

  /**
   * Pulls a cotangent back: for each input, the graph of {@code cotangent^T (d result / d input)}.
   *
   * @param result a value of this operation
   * @param cotangent of the result's shape
   * @return one value of each input's shape; null where the derivative is zero everywhere
   */
  List<Value> pullback(Value result, Value cotangent);

  /**
   * Computes the result in double precision, plainly: the meaning of the operation.
   *
   * @param result the value to compute
   * @param inputs the elements of the inputs, row-major
   * @return the elements of the result, in a new array
   */
  double[] evaluate(Value result, List<double[]> inputs);
}
