package dev.ansatz.compute;

/**
 * Element-wise functions and reductions over ranges of arrays, on the calling thread. Compiled
 * programs call them on blocks that fit the cache, a few hundred elements at a time.
 *
 * <p>A range of n elements begins at its offset. The result's range may be that of an argument, but
 * must not overlap it otherwise. Nothing is allocated.
 */
public interface ElementKernels {

  /** Computes {@code y = op(x)}. */
  void map(MapOp op, int n, float[] x, int xOffset, float[] y, int yOffset);

  /** Computes {@code y = op(x)}. */
  void map(MapOp op, int n, double[] x, int xOffset, double[] y, int yOffset);

  /** Computes {@code y = op(a, b)}. */
  void zip(ZipOp op, int n, float[] a, int aOffset, float[] b, int bOffset, float[] y, int yOffset);

  /** Computes {@code y = op(a, b)}. */
  void zip(
      ZipOp op, int n, double[] a, int aOffset, double[] b, int bOffset, double[] y, int yOffset);

  /** Computes {@code y = op(a, b)} with one number on the right. */
  void zipScalar(ZipOp op, int n, float[] a, int aOffset, float b, float[] y, int yOffset);

  /** Computes {@code y = op(a, b)} with one number on the right. */
  void zipScalar(ZipOp op, int n, double[] a, int aOffset, double b, double[] y, int yOffset);

  /** Computes {@code y = op(a, b)} with one number on the left. */
  void scalarZip(ZipOp op, int n, float a, float[] b, int bOffset, float[] y, int yOffset);

  /** Computes {@code y = op(a, b)} with one number on the left. */
  void scalarZip(ZipOp op, int n, double a, double[] b, int bOffset, double[] y, int yOffset);

  /** Computes {@code y = mask != 0 ? a : b}. */
  void select(
      int n,
      float[] mask,
      int maskOffset,
      float[] a,
      int aOffset,
      float[] b,
      int bOffset,
      float[] y,
      int yOffset);

  /** Computes {@code y = mask != 0 ? a : b}. */
  void select(
      int n,
      double[] mask,
      int maskOffset,
      double[] a,
      int aOffset,
      double[] b,
      int bOffset,
      double[] y,
      int yOffset);

  /** Returns the sum; always in the same order. */
  float sum(int n, float[] x, int xOffset);

  /** Returns the sum; always in the same order. */
  double sum(int n, double[] x, int xOffset);

  /** Returns the largest; NaN where there is one, negative infinity where n is 0. */
  float max(int n, float[] x, int xOffset);

  /** Returns the largest; NaN where there is one, negative infinity where n is 0. */
  double max(int n, double[] x, int xOffset);
}
