package dev.ansatz.compute.internal;

import dev.ansatz.compute.Kernels;
import dev.ansatz.compute.Windows;
import java.util.Arrays;

/** Copies what lies under windows into the rows of a matrix, and adds such rows back to images. */
final class F64Patches {

  private static final int SHORT = 16;

  private final Kernels kernels;
  private double[] values = new double[0];
  private Windows windows;
  private int channels;
  private int first;

  F64Patches(Kernels kernels) {
    this.kernels = kernels;
  }

  /**
   * Sets what the patches are of, a group of channels.
   *
   * @param over how windows lie on the images
   * @param inGroup number of channels
   * @param firstOfGroup the first of them
   */
  void set(Windows over, int inGroup, int firstOfGroup) {
    windows = over;
    channels = inGroup;
    first = firstOfGroup;
  }

  /** Returns the matrix, with room for some elements at least. */
  double[] values(int size) {
    if (values.length < size) {
      values = new double[size];
    }
    return values;
  }

  /** Copies the patches of some rows of positions; rows of all images are counted through. */
  void copy(double[] x, int firstRow, int rows) {
    for (int row = 0; row < rows; row++) {
      for (int i = 0; i < windows.kernelHeight(); i++) {
        int line = line(firstRow + row, i);
        for (int j = 0; j < windows.kernelWidth(); j += run()) {
          copyRuns(x, line, j, at(row, i, j));
        }
      }
    }
  }

  /** Adds patches to the images that they came from. */
  void addBack(int firstRow, int rows, double[] x) {
    for (int row = 0; row < rows; row++) {
      for (int i = 0; i < windows.kernelHeight(); i++) {
        int line = line(firstRow + row, i);
        for (int j = 0; line >= 0 && j < windows.kernelWidth(); j += run()) {
          addRuns(at(row, i, j), line, j, x);
        }
      }
    }
  }

  /** Returns how many elements of a window's row lie side by side in memory. */
  private int run() {
    boolean together = windows.dilationWidth() == 1 && channels == windows.channels();
    return together ? windows.kernelWidth() : 1;
  }

  /** Returns where an element of the first patch of a row of positions stands. */
  private int at(int row, int i, int j) {
    return row * windows.across() * depth() + (i * windows.kernelWidth() + j) * channels;
  }

  private int depth() {
    return windows.elements() * channels;
  }

  /** Returns where the image's row under a row of the window begins, or -1 outside. */
  private int line(int row, int i) {
    int inImage = windows.row(row % windows.down(), i);
    boolean inside = inImage >= 0 && inImage < windows.height();
    int line = row / windows.down() * windows.height() + inImage;
    return inside ? line * windows.width() * windows.channels() + first : -1;
  }

  private void copyRuns(double[] x, int line, int j, int start) {
    int run = run();
    int depth = depth();
    int at = start;
    for (int across = 0; across < windows.across(); across++) {
      int column = windows.column(across, j);
      if (line >= 0 && column >= 0 && column + run <= windows.width()) {
        copy(run * channels, x, line + column * windows.channels(), values, at);
      } else {
        copyClipped(x, line, column, at);
      }
      at += depth;
    }
  }

  private void copyClipped(double[] x, int line, int column, int at) {
    Arrays.fill(values, at, at + run() * channels, 0);
    int from = Math.max(0, column);
    int length = Math.min(windows.width(), column + run()) - from;
    if (line >= 0 && length > 0) {
      int to = at + (from - column) * channels;
      System.arraycopy(x, line + from * windows.channels(), values, to, length * channels);
    }
  }

  private void addRuns(int start, int line, int j, double[] x) {
    int at = start;
    for (int across = 0; across < windows.across(); across++) {
      int column = windows.column(across, j);
      int from = Math.max(0, column);
      int length = Math.min(windows.width(), column + run()) - from;
      if (length > 0) {
        int begin = at + (from - column) * channels;
        add(length * channels, values, begin, x, line + from * windows.channels());
      }
      at += depth();
    }
  }

  private static void copy(int n, double[] from, int start, double[] to, int at) {
    if (n > SHORT) {
      System.arraycopy(from, start, to, at, n);
      return;
    }
    for (int i = 0; i < n; i++) {
      to[at + i] = from[start + i];
    }
  }

  private void add(int n, double[] from, int start, double[] to, int at) {
    if (n > SHORT) {
      kernels.axpy(n, 1, from, start, to, at);
      return;
    }
    for (int i = 0; i < n; i++) {
      to[at + i] += from[start + i];
    }
  }
}
