package dev.ansatz.compute.internal;

import dev.ansatz.compute.Kernels;
import dev.ansatz.compute.Part;
import dev.ansatz.compute.Spares;
import dev.ansatz.compute.Transpose;
import dev.ansatz.compute.Windows;
import java.util.Arrays;

/**
 * One convolution in double precision as products of patches and filter, a few rows of positions at
 * a time so that the patches stay in the cache. Images are divided into parts; the filter's
 * gradient is summed within a fixed number of parts and then over them, so that threads do not
 * change it.
 */
final class F64Convolution implements Part {

  private static final int CACHE = 48 * 1024;
  private static final int SUMS = 8;

  private final Kernels kernels;
  private final Kernels serial;
  private final Spares<F64Patches> scratch;
  private Direction direction;
  private Windows windows;
  private int groups;
  private int out;
  private int parts;
  private double[] x;
  private double[] filter;
  private double[] y;
  private double[] sums = new double[0];

  F64Convolution(Kernels kernels, Kernels serial) {
    this.kernels = kernels;
    this.serial = serial;
    this.scratch = new Spares<>(() -> new F64Patches(serial));
  }

  void run(
      Direction toCompute,
      Windows over,
      int inGroups,
      int toOut,
      double[] images,
      double[] filters,
      double[] results) {
    direction = toCompute;
    windows = over;
    groups = inGroups;
    out = toOut;
    x = images;
    filter = filters;
    y = results;
    if (direction == Direction.TO_FILTER) {
      parts = Math.min(SUMS, windows.images());
      sumFilters();
    } else {
      int together = Math.max(1, CACHE / Math.max(1, windows.positions() * depth()));
      parts = (windows.images() + together - 1) / together;
      kernels.parallel(parts, this);
    }
    x = null;
    filter = null;
    y = null;
  }

  private void sumFilters() {
    int size = depth() * out;
    if (sums.length < parts * size) {
      sums = new double[parts * size];
    }
    Arrays.fill(sums, 0, parts * size, 0);
    kernels.parallel(parts, this);
    Arrays.fill(filter, 0, size, 0);
    for (int part = 0; part < parts; part++) {
      serial.axpy(size, 1, sums, part * size, filter, 0);
    }
  }

  /** Returns the elements of a patch in one group. */
  private int depth() {
    return windows.elements() * (windows.channels() / groups);
  }

  @Override
  public void run(int part) {
    int firstImage = (int) ((long) windows.images() * part / parts);
    int lastImage = (int) ((long) windows.images() * (part + 1) / parts);
    if (direction == Direction.TO_IMAGES) {
      Arrays.fill(x, firstImage * windows.imageSize(), lastImage * windows.imageSize(), 0);
    }
    int atOnce = Math.max(1, CACHE / Math.max(1, windows.across() * depth()));
    F64Patches under = scratch.take();
    double[] patches = under.values(atOnce * windows.across() * depth());
    int end = lastImage * windows.down();
    for (int row = firstImage * windows.down(); row < end; row += atOnce) {
      for (int group = 0; group < groups; group++) {
        under.set(windows, windows.channels() / groups, group * (windows.channels() / groups));
        multiply(part, group, row, Math.min(atOnce, end - row), under, patches);
      }
    }
    scratch.giveBack(under);
  }

  private void multiply(
      int part, int group, int row, int rows, F64Patches under, double[] patches) {
    int m = rows * windows.across();
    int n = out / groups;
    int k = depth();
    int column = group * n;
    int at = row * windows.across() * out + column;
    Transpose no = Transpose.NO;
    switch (direction) {
      case FORWARD -> {
        under.copy(x, row, rows);
        serial.gemm(no, no, m, n, k, 1, patches, 0, k, filter, column, out, 0, y, at, out);
      }
      case TO_IMAGES -> {
        Transpose yes = Transpose.YES;
        serial.gemm(no, yes, m, k, n, 1, y, at, out, filter, column, out, 0, patches, 0, k);
        under.addBack(row, rows, x);
      }
      case TO_FILTER -> {
        under.copy(x, row, rows);
        int to = part * k * out + column;
        serial.gemm(Transpose.YES, no, k, n, m, 1, patches, 0, k, y, at, out, 1, sums, to, out);
      }
    }
  }
}
