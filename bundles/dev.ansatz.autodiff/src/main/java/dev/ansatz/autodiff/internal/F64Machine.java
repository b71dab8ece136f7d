package dev.ansatz.autodiff.internal;

import dev.ansatz.api.random.RandomKey;
import dev.ansatz.compute.ElementKernels;
import dev.ansatz.compute.ImageKernels;
import dev.ansatz.compute.Kernels;
import dev.ansatz.compute.MapOp;
import dev.ansatz.compute.Windows;
import dev.ansatz.compute.ZipOp;
import java.util.Arrays;

/** The machine of double precision. */
final class F64Machine implements Machine {
  private final Kernels kernels;
  private final Kernels alone;
  private final ElementKernels elements;
  private final ImageKernels images;
  private final double[][] slots;
  private RandomKey key;

  F64Machine(Kernels kernels, int slots) {
    this.kernels = kernels;
    this.alone = kernels.withThreads(1);
    this.elements = kernels.elements();
    this.images = kernels.images();
    this.slots = new double[slots][];
  }

  @Override
  public void allocate(int slot, int size) {
    slots[slot] = new double[size];
  }

  @Override
  public void place(int slot, Object array) {
    slots[slot] = (double[]) array;
  }

  @Override
  public double get(int slot, int offset) {
    return slots[slot][offset];
  }

  @Override
  public void set(int slot, int offset, double value) {
    slots[slot][offset] = value;
  }

  @Override
  public void fill(int n, double value, int y, int yOffset) {
    Arrays.fill(slots[y], yOffset, yOffset + n, value);
  }

  @Override
  public void copy(int n, int x, int xOffset, int y, int yOffset) {
    System.arraycopy(slots[x], xOffset, slots[y], yOffset, n);
  }

  @Override
  public void map(MapOp op, int n, int x, int xOffset, int y, int yOffset) {
    elements.map(op, n, slots[x], xOffset, slots[y], yOffset);
  }

  @Override
  public void zip(ZipOp op, int n, int a, int aOffset, int b, int bOffset, int y, int yOffset) {
    elements.zip(op, n, slots[a], aOffset, slots[b], bOffset, slots[y], yOffset);
  }

  @Override
  public void zipScalar(ZipOp op, int n, int a, int aOffset, double b, int y, int yOffset) {
    elements.zipScalar(op, n, slots[a], aOffset, b, slots[y], yOffset);
  }

  @Override
  public void scalarZip(ZipOp op, int n, double a, int b, int bOffset, int y, int yOffset) {
    elements.scalarZip(op, n, a, slots[b], bOffset, slots[y], yOffset);
  }

  @Override
  public void select(
      int n, int mask, int maskOffset, int a, int aOffset, int b, int bOffset, int y, int yOffset) {
    elements.select(
        n, slots[mask], maskOffset, slots[a], aOffset, slots[b], bOffset, slots[y], yOffset);
  }

  @Override
  public void tile(int n, int x, int xOffset, int period, int start, int y, int yOffset) {
    double[] from = slots[x];
    double[] to = slots[y];
    int phase = start % period;
    int done = 0;
    while (done < Math.min(n, period)) {
      int length = Math.min(Math.min(n, period) - done, period - (phase + done) % period);
      System.arraycopy(from, xOffset + (phase + done) % period, to, yOffset + done, length);
      done += length;
    }
    while (done < n) {
      int length = Math.min(done, n - done);
      System.arraycopy(to, yOffset, to, yOffset + done, length);
      done += length;
    }
  }

  @Override
  public void stretch(int n, int x, int xOffset, int run, int start, int y, int yOffset) {
    double[] from = slots[x];
    double[] to = slots[y];
    int done = 0;
    while (done < n) {
      int row = (start + done) / run;
      int end = Math.min(n, (row + 1) * run - start);
      Arrays.fill(to, yOffset + done, yOffset + end, from[xOffset + row]);
      done = end;
    }
  }

  @Override
  public void gather(int n, int x, int xOffset, Rows rows, int start, int y, int yOffset) {
    int done = 0;
    while (done < n) {
      int row = (start + done) / rows.length();
      int column = start + done - row * rows.length();
      int length = Math.min(n - done, rows.length() - column);
      copy(length, x, xOffset + row * rows.distance() + column, y, yOffset + done);
      done += length;
    }
  }

  @Override
  public void scatter(int n, int x, int xOffset, int start, int y, int yOffset, Rows rows) {
    int done = 0;
    while (done < n) {
      int row = (start + done) / rows.length();
      int column = start + done - row * rows.length();
      int length = Math.min(n - done, rows.length() - column);
      copy(length, x, xOffset + done, y, yOffset + row * rows.distance() + column);
      done += length;
    }
  }

  @Override
  public double sum(int n, int x, int xOffset) {
    return elements.sum(n, slots[x], xOffset);
  }

  @Override
  public double max(int n, int x, int xOffset) {
    return elements.max(n, slots[x], xOffset);
  }

  @Override
  public void gemm(Gemm g) {
    gemm(kernels, g, 0, g.m());
  }

  @Override
  public void gemmRows(Gemm g, int first, int last) {
    gemm(alone, g, first, last);
  }

  private void gemm(Kernels on, Gemm g, int first, int last) {
    on.gemm(
        g.transA(),
        g.transB(),
        last - first,
        g.n(),
        g.k(),
        1,
        slots[g.a().slot()],
        g.a().offset() + first * g.lda(),
        g.lda(),
        slots[g.b().slot()],
        g.b().offset(),
        g.ldb(),
        g.beta(),
        slots[g.c().slot()],
        g.c().offset() + first * g.ldc(),
        g.ldc());
  }

  @Override
  public void image(Image call) {
    Windows windows = call.windows();
    double[] a = slots[call.a()];
    double[] b = slots[call.b()];
    double[] to = slots[call.to()];
    switch (call.kind()) {
      case CONVOLVE -> images.convolve(windows, call.groups(), call.out(), a, b, to);
      case TO_IMAGES -> images.toImages(windows, call.groups(), call.out(), a, b, to);
      case TO_FILTER -> images.toFilter(windows, call.groups(), call.out(), a, b, to);
      case MAX_POOL -> images.maxPool(windows, a, to);
      case SPREAD_TO_MAX -> images.spreadToMax(windows, a, b, slots[call.c()], to);
      case AVERAGE_POOL -> images.averagePool(windows, a, to);
      case SPREAD_AVERAGE -> images.spreadAverage(windows, a, to);
    }
  }

  @Override
  public void key(RandomKey newKey) {
    key = newKey;
  }

  @Override
  public void uniform(long purpose, int first, int n, int y) {
    kernels.uniform(key.fold(purpose).bits(), first, n, slots[y], first);
  }

  @Override
  public void normal(long purpose, int first, int n, int y) {
    kernels.normal(key.fold(purpose).bits(), first, n, slots[y], first);
  }
}
