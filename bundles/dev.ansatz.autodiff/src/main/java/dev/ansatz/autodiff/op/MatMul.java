package dev.ansatz.autodiff.op;

import dev.ansatz.api.tensor.Shape;
import dev.ansatz.autodiff.ShapeException;
import dev.ansatz.autodiff.Value;
import dev.ansatz.compute.Transpose;
import java.util.List;

/**
 * The matrix product op(A) op(B).
 *
 * @param transA whether A is transposed
 * @param transB whether B is transposed
 */
public record MatMul(Transpose transA, Transpose transB) implements Op {

  @Override
  public String label() {
    String a = transA == Transpose.YES ? "ᵀ" : "";
    String b = transB == Transpose.YES ? "ᵀ" : "";
    return "matmul A" + a + " B" + b;
  }

  @Override
  public Shape shape(List<Value> inputs) {
    Value a = inputs.get(0);
    Value b = inputs.get(1);
    if (a.shape().rank() != 2 || b.shape().rank() != 2) {
      throw new ShapeException("matmul of %s and %s: both must be matrices".formatted(a, b));
    }
    if (inner(a) != b.shape().extent(transB == Transpose.YES ? 1 : 0)) {
      throw new ShapeException(
          "%s of %s and %s: the inner extents must be equal".formatted(label(), a, b));
    }
    return Shape.of(
        a.shape().extent(transA == Transpose.YES ? 1 : 0),
        b.shape().extent(transB == Transpose.YES ? 0 : 1));
  }

  private int inner(Value a) {
    return a.shape().extent(transA == Transpose.YES ? 0 : 1);
  }

  @Override
  public List<Value> pullback(Value result, Value cotangent) {
    Value a = result.inputs().get(0);
    Value b = result.inputs().get(1);
    Value da =
        transA == Transpose.NO
            ? cotangent.matmul(Transpose.NO, b, flip(transB))
            : b.matmul(transB, cotangent, Transpose.YES);
    Value db =
        transB == Transpose.NO
            ? a.matmul(flip(transA), cotangent, Transpose.NO)
            : cotangent.matmul(Transpose.YES, a, transA);
    return List.of(da, db);
  }

  private static Transpose flip(Transpose transpose) {
    return transpose == Transpose.YES ? Transpose.NO : Transpose.YES;
  }

  @Override
  public double[] evaluate(Value result, List<double[]> inputs) {
    int m = result.shape().extent(0);
    int n = result.shape().extent(1);
    int k = inner(result.inputs().get(0));
    double[] a = inputs.get(0);
    double[] b = inputs.get(1);
    double[] c = new double[m * n];
    for (int i = 0; i < m; i++) {
      for (int j = 0; j < n; j++) {
        double sum = 0;
        for (int l = 0; l < k; l++) {
          sum +=
              a[transA == Transpose.YES ? l * m + i : i * k + l]
                  * b[transB == Transpose.YES ? j * k + l : l * n + j];
        }
        c[i * n + j] = sum;
      }
    }
    return c;
  }
}
