package dev.ansatz.compute.internal;

import dev.ansatz.compute.ElementKernels;
import dev.ansatz.compute.Elementary;
import dev.ansatz.compute.MapOp;
import dev.ansatz.compute.ZipOp;

/** Element-wise functions and reductions one element at a time. */
public final class PortableElements implements ElementKernels {

  /** The one instance. */
  public static final ElementKernels INSTANCE = new PortableElements();

  private PortableElements() {}

  @Override
  public void map(MapOp op, int n, float[] x, int xOffset, float[] y, int yOffset) {
    for (int i = 0; i < n; i++) {
      y[yOffset + i] = Elementary.map(op, x[xOffset + i]);
    }
  }

  @Override
  public void zip(
      ZipOp op, int n, float[] a, int aOffset, float[] b, int bOffset, float[] y, int yOffset) {
    for (int i = 0; i < n; i++) {
      y[yOffset + i] = Elementary.zip(op, a[aOffset + i], b[bOffset + i]);
    }
  }

  @Override
  public void zipScalar(ZipOp op, int n, float[] a, int aOffset, float b, float[] y, int yOffset) {
    for (int i = 0; i < n; i++) {
      y[yOffset + i] = Elementary.zip(op, a[aOffset + i], b);
    }
  }

  @Override
  public void scalarZip(ZipOp op, int n, float a, float[] b, int bOffset, float[] y, int yOffset) {
    for (int i = 0; i < n; i++) {
      y[yOffset + i] = Elementary.zip(op, a, b[bOffset + i]);
    }
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
    for (int i = 0; i < n; i++) {
      y[yOffset + i] = mask[maskOffset + i] != 0 ? a[aOffset + i] : b[bOffset + i];
    }
  }

  @Override
  public float sum(int n, float[] x, int xOffset) {
    float s0 = 0;
    float s1 = 0;
    float s2 = 0;
    float s3 = 0;
    int i = xOffset;
    int end = xOffset + n;
    for (; i <= end - 4; i += 4) {
      s0 += x[i];
      s1 += x[i + 1];
      s2 += x[i + 2];
      s3 += x[i + 3];
    }
    for (; i < end; i++) {
      s0 += x[i];
    }
    return (s0 + s1) + (s2 + s3);
  }

  @Override
  public float max(int n, float[] x, int xOffset) {
    float greatest = Float.NEGATIVE_INFINITY;
    for (int i = 0; i < n; i++) {
      greatest = Math.max(greatest, x[xOffset + i]);
    }
    return greatest;
  }

  @Override
  public void map(MapOp op, int n, double[] x, int xOffset, double[] y, int yOffset) {
    for (int i = 0; i < n; i++) {
      y[yOffset + i] = Elementary.map(op, x[xOffset + i]);
    }
  }

  @Override
  public void zip(
      ZipOp op, int n, double[] a, int aOffset, double[] b, int bOffset, double[] y, int yOffset) {
    for (int i = 0; i < n; i++) {
      y[yOffset + i] = Elementary.zip(op, a[aOffset + i], b[bOffset + i]);
    }
  }

  @Override
  public void zipScalar(
      ZipOp op, int n, double[] a, int aOffset, double b, double[] y, int yOffset) {
    for (int i = 0; i < n; i++) {
      y[yOffset + i] = Elementary.zip(op, a[aOffset + i], b);
    }
  }

  @Override
  public void scalarZip(
      ZipOp op, int n, double a, double[] b, int bOffset, double[] y, int yOffset) {
    for (int i = 0; i < n; i++) {
      y[yOffset + i] = Elementary.zip(op, a, b[bOffset + i]);
    }
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
    for (int i = 0; i < n; i++) {
      y[yOffset + i] = mask[maskOffset + i] != 0 ? a[aOffset + i] : b[bOffset + i];
    }
  }

  @Override
  public double sum(int n, double[] x, int xOffset) {
    double s0 = 0;
    double s1 = 0;
    double s2 = 0;
    double s3 = 0;
    int i = xOffset;
    int end = xOffset + n;
    for (; i <= end - 4; i += 4) {
      s0 += x[i];
      s1 += x[i + 1];
      s2 += x[i + 2];
      s3 += x[i + 3];
    }
    for (; i < end; i++) {
      s0 += x[i];
    }
    return (s0 + s1) + (s2 + s3);
  }

  @Override
  public double max(int n, double[] x, int xOffset) {
    double greatest = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < n; i++) {
      greatest = Math.max(greatest, x[xOffset + i]);
    }
    return greatest;
  }
}
