package dev.ansatz.figures.internal.view;

import java.util.Arrays;

/** The points of all series, where they are seen. */
final class Points {
  private float[] x = new float[64];
  private float[] y = new float[64];
  private int[] series = new int[64];
  private int[] point = new int[64];
  private int size;

  /** Adds a point. NaN is never found. */
  void add(int ofSeries, int index, double atX, double atY) {
    if (size == x.length) {
      x = Arrays.copyOf(x, 2 * size);
      y = Arrays.copyOf(y, 2 * size);
      series = Arrays.copyOf(series, 2 * size);
      point = Arrays.copyOf(point, 2 * size);
    }
    x[size] = (float) atX;
    y[size] = (float) atY;
    series[size] = ofSeries;
    point[size] = index;
    size++;
  }

  int size() {
    return size;
  }

  double x(int i) {
    return x[i];
  }

  double y(int i) {
    return y[i];
  }

  int series(int i) {
    return series[i];
  }

  int point(int i) {
    return point[i];
  }
}
