package dev.ansatz.model.esn.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ansatz.api.progress.StopToken;
import dev.ansatz.compute.Kernels;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;

class RowJacobiTest {
  @Test
  void theRowsEndAsLongAsTheSingularValues() {
    Problems problem = Problems.reservoirLike(2, 40, 40, 1);
    LeastSquaresShape shape = new LeastSquaresShape(40, 2, 1);
    SimpleMatrix rows = problem.f().concatColumns(problem.y());
    RowJacobi jacobi = new RowJacobi(Kernels.portable(), shape, rows.getDDRM().data.clone());
    while (!jacobi.sweep(StopToken.never())) {}
    double[] lengths = lengths(jacobi.matrix(), shape);
    double[] expected = problem.f().svd().getSingularValues();
    for (int i = 0; i < 40; i++) {
      assertEquals(expected[i], lengths[39 - i], 1e-13 * expected[0]);
    }
  }

  private static double[] lengths(double[] rows, LeastSquaresShape shape) {
    return IntStream.range(0, shape.features())
        .mapToDouble(
            i ->
                Math.sqrt(
                    Arrays.stream(rows, i * shape.width(), i * shape.width() + shape.features())
                        .map(x -> x * x)
                        .sum()))
        .sorted()
        .toArray();
  }
}
