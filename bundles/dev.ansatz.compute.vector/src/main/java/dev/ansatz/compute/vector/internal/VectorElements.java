package dev.ansatz.compute.vector.internal;

import dev.ansatz.compute.ElementKernels;
import dev.ansatz.compute.MapOp;
import dev.ansatz.compute.Spares;
import dev.ansatz.compute.ZipOp;

/** Element-wise functions and reductions on vectors. */
final class VectorElements implements ElementKernels {

  private final Spares<double[]> f64Chunks;
  private final Spares<float[]> f32Chunks;

  VectorElements(Spares<double[]> f64Chunks, Spares<float[]> f32Chunks) {
    this.f64Chunks = f64Chunks;
    this.f32Chunks = f32Chunks;
  }

  @Override
  public void map(MapOp op, int n, float[] x, int xOffset, float[] y, int yOffset) {
    float[] chunk = f32Chunks.take();
    F32Maps.apply(op, n, x, xOffset, y, yOffset, chunk);
    f32Chunks.giveBack(chunk);
  }

  @Override
  public void zip(
      ZipOp op, int n, float[] a, int aOffset, float[] b, int bOffset, float[] y, int yOffset) {
    F32Zips.apply(op, n, a, aOffset, b, bOffset, y, yOffset);
  }

  @Override
  public void zipScalar(ZipOp op, int n, float[] a, int aOffset, float b, float[] y, int yOffset) {
    float[] chunk = f32Chunks.take();
    F32Scalars.right(op, n, a, aOffset, b, y, yOffset, chunk);
    f32Chunks.giveBack(chunk);
  }

  @Override
  public void scalarZip(ZipOp op, int n, float a, float[] b, int bOffset, float[] y, int yOffset) {
    float[] chunk = f32Chunks.take();
    F32Scalars.left(op, n, a, b, bOffset, y, yOffset, chunk);
    f32Chunks.giveBack(chunk);
  }

  @Override
  public void select(
      int n,
      float[] mask,
      int maskOffset,
      float[] a,
      int aOffset,
      float[] b,
      int bOffset,
      float[] y,
      int yOffset) {
    F32Zips.select(n, mask, maskOffset, a, aOffset, b, bOffset, y, yOffset);
  }

  @Override
  public float sum(int n, float[] x, int xOffset) {
    float[] chunk = f32Chunks.take();
    float sum = F32Reductions.sum(n, x, xOffset, chunk);
    f32Chunks.giveBack(chunk);
    return sum;
  }

  @Override
  public float max(int n, float[] x, int xOffset) {
    float[] chunk = f32Chunks.take();
    float greatest = F32Reductions.max(n, x, xOffset, chunk);
    f32Chunks.giveBack(chunk);
    return greatest;
  }

  @Override
  public void map(MapOp op, int n, double[] x, int xOffset, double[] y, int yOffset) {
    double[] chunk = f64Chunks.take();
    F64Maps.apply(op, n, x, xOffset, y, yOffset, chunk);
    f64Chunks.giveBack(chunk);
  }

  @Override
  public void zip(
      ZipOp op, int n, double[] a, int aOffset, double[] b, int bOffset, double[] y, int yOffset) {
    F64Zips.apply(op, n, a, aOffset, b, bOffset, y, yOffset);
  }

  @Override
  public void zipScalar(
      ZipOp op, int n, double[] a, int aOffset, double b, double[] y, int yOffset) {
    double[] chunk = f64Chunks.take();
    F64Scalars.right(op, n, a, aOffset, b, y, yOffset, chunk);
    f64Chunks.giveBack(chunk);
  }

  @Override
  public void scalarZip(
      ZipOp op, int n, double a, double[] b, int bOffset, double[] y, int yOffset) {
    double[] chunk = f64Chunks.take();
    F64Scalars.left(op, n, a, b, bOffset, y, yOffset, chunk);
    f64Chunks.giveBack(chunk);
  }

  @Override
  public void select(
      int n,
      double[] mask,
      int maskOffset,
      double[] a,
      int aOffset,
      double[] b,
      int bOffset,
      double[] y,
      int yOffset) {
    F64Zips.select(n, mask, maskOffset, a, aOffset, b, bOffset, y, yOffset);
  }

  @Override
  public double sum(int n, double[] x, int xOffset) {
    double[] chunk = f64Chunks.take();
    double sum = F64Reductions.sum(n, x, xOffset, chunk);
    f64Chunks.giveBack(chunk);
    return sum;
  }

  @Override
  public double max(int n, double[] x, int xOffset) {
    double[] chunk = f64Chunks.take();
    double greatest = F64Reductions.max(n, x, xOffset, chunk);
    f64Chunks.giveBack(chunk);
    return greatest;
  }
}
