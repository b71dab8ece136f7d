package dev.ansatz.compute.internal;

import dev.ansatz.compute.ElementKernels;
import dev.ansatz.compute.Kernels;
import dev.ansatz.compute.Part;
import dev.ansatz.compute.Spares;
import dev.ansatz.compute.Windows;
import dev.ansatz.compute.ZipOp;
import java.util.Arrays;

/** One pooling in double precision, image by image; all channels of a pixel at once. */
final class F64Pooling implements Part {

  /** What is computed. */
  enum Kind {
    MAX,
    SPREAD_TO_MAX,
    AVERAGE,
    SPREAD_AVERAGE
  }

  private final Kernels kernels;
  private final ElementKernels elements;
  private final Spares<double[]> scratch = new Spares<>(() -> new double[0]);
  private Kind kind;
  private Windows windows;
  private double[] x;
  private double[] y;
  private double[] g;
  private double[] spread;

  F64Pooling(Kernels kernels) {
    this.kernels = kernels;
    this.elements = kernels.elements();
  }

  void run(
      Kind toCompute,
      Windows over,
      double[] images,
      double[] pooled,
      double[] gradient,
      double[] result) {
    kind = toCompute;
    windows = over;
    x = images;
    y = pooled;
    g = gradient;
    spread = result;
    kernels.parallel(windows.images(), this);
    x = null;
    y = null;
    g = null;
    spread = null;
  }

  @Override
  public void run(int image) {
    int channels = windows.channels();
    double[] own = scratch.take();
    own = own.length >= 4 * channels ? own : new double[4 * channels];
    if (spread != null) {
      Arrays.fill(spread, image * windows.imageSize(), (image + 1) * windows.imageSize(), 0);
    }
    for (int position = 0; position < windows.positions(); position++) {
      int at = (image * windows.positions() + position) * channels;
      switch (kind) {
        case MAX -> max(image, position, at);
        case AVERAGE -> average(image, position, at);
        case SPREAD_TO_MAX -> spreadToMax(image, position, at, own);
        case SPREAD_AVERAGE -> spreadAverage(image, position, at, own);
      }
    }
    scratch.giveBack(own);
  }

  /** Returns where the pixel under a window's element begins, or -1 outside the image. */
  private int pixel(int image, int position, int element) {
    int row = windows.row(position / windows.across(), element / windows.kernelWidth());
    int column = windows.column(position % windows.across(), element % windows.kernelWidth());
    boolean inside = row >= 0 && row < windows.height() && column >= 0 && column < windows.width();
    int pixel = (image * windows.height() + row) * windows.width() + column;
    return inside ? pixel * windows.channels() : -1;
  }

  private int inside(int image, int position) {
    int count = 0;
    for (int e = 0; e < windows.elements(); e++) {
      count += pixel(image, position, e) >= 0 ? 1 : 0;
    }
    return count;
  }

  private void max(int image, int position, int at) {
    int n = windows.channels();
    Arrays.fill(y, at, at + n, Double.NEGATIVE_INFINITY);
    for (int e = 0; e < windows.elements(); e++) {
      int pixel = pixel(image, position, e);
      if (pixel >= 0) {
        elements.zip(ZipOp.MAXIMUM, n, x, pixel, y, at, y, at);
      }
    }
  }

  private void average(int image, int position, int at) {
    int n = windows.channels();
    Arrays.fill(y, at, at + n, 0);
    for (int e = 0; e < windows.elements(); e++) {
      int pixel = pixel(image, position, e);
      if (pixel >= 0) {
        elements.zip(ZipOp.ADD, n, x, pixel, y, at, y, at);
      }
    }
    elements.zipScalar(ZipOp.DIVIDE, n, y, at, inside(image, position), y, at);
  }

  /** Hands the numbers not yet placed from element to element; no branch depends on the data. */
  private void spreadToMax(int image, int position, int at, double[] own) {
    int n = windows.channels();
    int here = n;
    int zeros = 2 * n;
    int placed = 3 * n;
    System.arraycopy(g, at, own, 0, n);
    Arrays.fill(own, zeros, zeros + n, 0);
    for (int e = 0; e < windows.elements(); e++) {
      int pixel = pixel(image, position, e);
      if (pixel >= 0) {
        elements.zip(ZipOp.EQUAL, n, x, pixel, y, at, own, here);
        elements.select(n, own, here, own, 0, own, zeros, own, placed);
        elements.zip(ZipOp.ADD, n, spread, pixel, own, placed, spread, pixel);
        elements.select(n, own, here, own, zeros, own, 0, own, 0);
      }
    }
  }

  private void spreadAverage(int image, int position, int at, double[] own) {
    int n = windows.channels();
    elements.zipScalar(ZipOp.DIVIDE, n, g, at, inside(image, position), own, 0);
    for (int e = 0; e < windows.elements(); e++) {
      int pixel = pixel(image, position, e);
      if (pixel >= 0) {
        elements.zip(ZipOp.ADD, n, spread, pixel, own, 0, spread, pixel);
      }
    }
  }
}
