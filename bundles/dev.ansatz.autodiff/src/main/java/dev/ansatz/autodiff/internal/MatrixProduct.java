package dev.ansatz.autodiff.internal;

import dev.ansatz.autodiff.op.MatMul;
import dev.ansatz.compute.Transpose;

/**
 * One matrix product; the kernels divide it among threads themselves.
 *
 * @param gemm the product
 */
record MatrixProduct(Machine.Gemm gemm) implements RowInstruction {

  static MatrixProduct of(MatMul op, Node a, Node b, double beta, Place c, Memory memory) {
    int lda = a.shape.extent(1);
    int ldb = b.shape.extent(1);
    boolean transA = op.transA() == Transpose.YES;
    boolean transB = op.transB() == Transpose.YES;
    int n = b.shape.extent(transB ? 0 : 1);
    return new MatrixProduct(
        new Machine.Gemm(
            op.transA(),
            op.transB(),
            a.shape.extent(transA ? 1 : 0),
            n,
            a.shape.extent(transA ? 0 : 1),
            memory.place(a),
            lda,
            memory.place(b),
            ldb,
            beta,
            c,
            n));
  }

  @Override
  public int parts() {
    return 1;
  }

  @Override
  public long work() {
    return 0;
  }

  @Override
  public void run(Machine machine, int from, int to, int worker) {
    machine.gemm(gemm);
  }

  @Override
  public void runRows(Machine machine, int first, int last, int rows, int worker) {
    machine.gemmRows(gemm, first, last);
  }

  @Override
  public String describe() {
    return "gemm %d × %d × %d%s"
        .formatted(gemm.m(), gemm.n(), gemm.k(), gemm.beta() == 0 ? "" : " added");
  }
}
