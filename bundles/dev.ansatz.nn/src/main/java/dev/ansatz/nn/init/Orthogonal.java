package dev.ansatz.nn.init;

import dev.ansatz.api.random.RandomKey;
import dev.ansatz.api.tensor.Shape;

/**
 * A matrix with orthonormal rows or columns, whichever are fewer, drawn uniformly: the Gram-Schmidt
 * basis of normal vectors. Axes before the last count as one.
 *
 * <p>Source: Saxe, McClelland and Ganguli, Exact solutions to the nonlinear dynamics of learning in
 * deep linear neural networks, ICLR 2014. Cost: min(r, c)^2 max(r, c) for r rows and c columns.
 *
 * @param gain multiplies the matrix
 */
public record Orthogonal(double gain) implements Initialiser {

  @Override
  public double[] make(Shape shape, RandomKey key) {
    int columns = shape.extent(-1);
    int rows = shape.size() / columns;
    int vectors = Math.min(rows, columns);
    int length = Math.max(rows, columns);
    double[] basis = new Normal(1).make(Shape.of(vectors, length), key);
    for (int v = 0; v < vectors; v++) {
      orthonormalise(basis, v, length);
      orthonormalise(basis, v, length);
    }
    double[] elements = new double[shape.size()];
    for (int r = 0; r < rows; r++) {
      for (int c = 0; c < columns; c++) {
        elements[r * columns + c] =
            gain * (rows <= columns ? basis[r * length + c] : basis[c * length + r]);
      }
    }
    return elements;
  }

  private static void orthonormalise(double[] basis, int vector, int length) {
    int here = vector * length;
    for (int other = 0; other < vector; other++) {
      double overlap = dot(basis, here, other * length, length);
      for (int i = 0; i < length; i++) {
        basis[here + i] -= overlap * basis[other * length + i];
      }
    }
    double norm = Math.sqrt(dot(basis, here, here, length));
    for (int i = 0; i < length; i++) {
      basis[here + i] /= norm;
    }
  }

  private static double dot(double[] a, int first, int second, int length) {
    double sum = 0;
    for (int i = 0; i < length; i++) {
      sum += a[first + i] * a[second + i];
    }
    return sum;
  }
}
