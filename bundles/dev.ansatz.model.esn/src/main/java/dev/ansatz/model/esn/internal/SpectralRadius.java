package dev.ansatz.model.esn.internal;

import dev.ansatz.api.learn.TrainingException;
import dev.ansatz.api.progress.StopToken;
import dev.ansatz.compute.Kernels;
import dev.ansatz.compute.Transpose;
import java.util.Arrays;
import java.util.function.BiConsumer;
import org.ejml.data.Complex_F64;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;

/**
 * The largest modulus of an eigenvalue, by Arnoldi's method without restarts.
 *
 * <p>The Krylov space grows by a quarter until the largest modulus in it stays the same; at the
 * latest when it is the whole space, where the answer is exact. The edge of a random matrix's
 * spectrum is crowded, which defeats power iteration and short restarts. Source: Y. Saad, Numerical
 * Methods for Large Eigenvalue Problems, 2nd ed., SIAM 2011, algorithm 6.2.
 */
final class SpectralRadius {
  private static final double TOLERANCE = 1e-8;
  private static final double GROWTH = 1.25;
  private static final int FIRST_CHECK = 32;

  private final Kernels kernels;
  private final int n;
  private final BiConsumer<double[], double[]> product;
  private double[] basis;
  private double[] hessenberg;
  private int capacity;

  /**
   * Prepares for a matrix.
   *
   * @param n its order
   * @param product computes its product with the first argument into the second, both [n]
   */
  SpectralRadius(Kernels kernels, int n, BiConsumer<double[], double[]> product) {
    this.kernels = kernels;
    this.n = n;
    this.product = product;
  }

  /**
   * Computes the spectral radius to a relative error of about 1e-8.
   *
   * @param start a vector with no special direction, [n]
   */
  double compute(double[] start, StopToken stop) {
    grow(Math.min(n, FIRST_CHECK));
    System.arraycopy(start, 0, basis, 0, n);
    scale(basis, 0, 1 / Math.sqrt(kernels.dot(n, basis, 0, basis, 0)));
    double radius = Double.NaN;
    for (int size = 1; ; size++) {
      stop.check();
      boolean complete = extend(size) || size == n;
      if (complete || size == capacity) {
        double last = radius;
        radius = largestModulus(size);
        if (complete || Math.abs(radius - last) <= TOLERANCE * radius) {
          return radius;
        }
        grow(Math.min(n, (int) (GROWTH * capacity)));
      }
    }
  }

  private void grow(int newCapacity) {
    double[] wider = new double[newCapacity * newCapacity];
    for (int i = 0; i < capacity; i++) {
      System.arraycopy(hessenberg, i * capacity, wider, i * newCapacity, capacity);
    }
    if (capacity > 0) {
      wider[capacity * newCapacity + capacity - 1] = subdiagonal;
    }
    hessenberg = wider;
    basis = basis == null ? new double[0] : basis;
    basis = Arrays.copyOf(basis, (newCapacity + 1) * n);
    capacity = newCapacity;
  }

  private double subdiagonal;

  // Adds one vector; returns whether the space is invariant.
  private boolean extend(int size) {
    double[] next = new double[n];
    product.accept(Arrays.copyOfRange(basis, (size - 1) * n, size * n), next);
    double before = Math.sqrt(kernels.dot(n, next, 0, next, 0));
    for (int pass = 0; pass < 2; pass++) {
      double[] overlaps = new double[size];
      kernels.gemv(Transpose.NO, size, n, 1, basis, 0, n, next, 0, 0, overlaps, 0);
      kernels.gemv(Transpose.YES, size, n, -1, basis, 0, n, overlaps, 0, 1, next, 0);
      for (int i = 0; i < size; i++) {
        hessenberg[i * capacity + size - 1] += overlaps[i];
      }
    }
    subdiagonal = Math.sqrt(kernels.dot(n, next, 0, next, 0));
    if (!(subdiagonal > n * Math.ulp(before))) {
      return true;
    }
    if (size < capacity) {
      hessenberg[size * capacity + size - 1] = subdiagonal;
    }
    scale(next, 0, 1 / subdiagonal);
    System.arraycopy(next, 0, basis, size * n, n);
    return false;
  }

  private void scale(double[] values, int offset, double by) {
    for (int i = offset; i < offset + n; i++) {
      values[i] *= by;
    }
  }

  private double largestModulus(int size) {
    DMatrixRMaj matrix = new DMatrixRMaj(size, size);
    for (int i = 0; i < size; i++) {
      System.arraycopy(hessenberg, i * capacity, matrix.data, i * size, size);
    }
    EigenDecomposition_F64<DMatrixRMaj> eigen = DecompositionFactory_DDRM.eig(size, false);
    if (!eigen.decompose(matrix)) {
      throw new TrainingException(
          "the eigenvalues of the reservoir must be computable; they are not for this seed: "
              + "change the seed or model.connectivity");
    }
    double largest = 0;
    for (int i = 0; i < size; i++) {
      Complex_F64 value = eigen.getEigenvalue(i);
      largest = Math.max(largest, Math.hypot(value.getReal(), value.getImaginary()));
    }
    return largest;
  }
}
