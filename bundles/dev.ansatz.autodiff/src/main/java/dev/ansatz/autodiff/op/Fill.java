package dev.ansatz.autodiff.op;

import dev.ansatz.api.tensor.Shape;
import dev.ansatz.autodiff.Value;
import java.util.Arrays;
import java.util.List;

/**
 * The same number everywhere.
 *
 * @param number the number
 * @param extents the shape
 */
public record Fill(double number, Shape extents) implements Op {

  @Override
  public String label() {
    return number == Math.rint(number) && Math.abs(number) < 1e15
        ? Long.toString((long) number)
        : Double.toString(number);
  }

  @Override
  public Shape shape(List<Value> inputs) {
    return extents;
  }

  @Override
  public List<Value> pullback(Value result, Value cotangent) {
    return List.of();
  }

  @Override
  public double[] evaluate(Value result, List<double[]> inputs) {
    double[] elements = new double[extents.size()];
    Arrays.fill(elements, number);
    return elements;
  }
}
