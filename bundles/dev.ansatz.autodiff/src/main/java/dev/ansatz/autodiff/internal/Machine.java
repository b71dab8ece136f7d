package dev.ansatz.autodiff.internal;

import dev.ansatz.api.random.RandomKey;
import dev.ansatz.compute.MapOp;
import dev.ansatz.compute.Transpose;
import dev.ansatz.compute.Windows;
import dev.ansatz.compute.ZipOp;

/**
 * What instructions run on: numbered arrays of one element type, and arithmetic on ranges of them.
 * So instructions are written once for both element types.
 */
public interface Machine {

  /** Makes the array of a slot. */
  void allocate(int slot, int size);

  /** Puts an array of the machine's element type into a slot. */
  void place(int slot, Object array);

  double get(int slot, int offset);

  void set(int slot, int offset, double value);

  void fill(int n, double value, int y, int yOffset);

  void copy(int n, int x, int xOffset, int y, int yOffset);

  void map(MapOp op, int n, int x, int xOffset, int y, int yOffset);

  void zip(ZipOp op, int n, int a, int aOffset, int b, int bOffset, int y, int yOffset);

  void zipScalar(ZipOp op, int n, int a, int aOffset, double b, int y, int yOffset);

  void scalarZip(ZipOp op, int n, double a, int b, int bOffset, int y, int yOffset);

  void select(
      int n, int mask, int maskOffset, int a, int aOffset, int b, int bOffset, int y, int yOffset);

  /** Writes elements {@code start} to {@code start + n - 1} of x repeated as a whole. */
  void tile(int n, int x, int xOffset, int period, int start, int y, int yOffset);

  /** Writes elements {@code start} to {@code start + n - 1} of x with each element repeated. */
  void stretch(int n, int x, int xOffset, int run, int start, int y, int yOffset);

  /** Writes elements {@code start} to {@code start + n - 1} of rows of x. */
  void gather(int n, int x, int xOffset, Rows rows, int start, int y, int yOffset);

  /** Writes to elements {@code start} to {@code start + n - 1} of rows of y. */
  void scatter(int n, int x, int xOffset, int start, int y, int yOffset, Rows rows);

  double sum(int n, int x, int xOffset);

  double max(int n, int x, int xOffset);

  void gemm(Gemm gemm);

  /** Computes some rows of a product whose left factor is not transposed, on this thread. */
  void gemmRows(Gemm gemm, int first, int last);

  void image(Image call);

  /** Sets the randomness of a run. */
  void key(RandomKey key);

  /** Draws elements {@code first} to {@code first + n - 1} of a purpose to where they belong. */
  void uniform(long purpose, int first, int n, int y);

  /** Draws normal elements; the first has an even index. */
  void normal(long purpose, int first, int n, int y);

  /** A matrix product on slots, as kernels take it, with alpha 1. */
  record Gemm(
      Transpose transA,
      Transpose transB,
      int m,
      int n,
      int k,
      Place a,
      int lda,
      Place b,
      int ldb,
      double beta,
      Place c,
      int ldc) {}

  /** What image kernels do, with their arguments in the order of the kernels. */
  enum ImageKind {
    CONVOLVE,
    TO_IMAGES,
    TO_FILTER,
    MAX_POOL,
    SPREAD_TO_MAX,
    AVERAGE_POOL,
    SPREAD_AVERAGE
  }

  /** A call of image kernels on slots: up to three arguments, and the result. */
  record Image(ImageKind kind, Windows windows, int groups, int out, int a, int b, int c, int to) {}
}
