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
  void copy(double[] x, int firstRow, int rows, double[] patches) {
    int at = 0;
    for (int row = firstRow; row < firstRow + rows; row++) {
      for (int across = 0; across < windows.across(); across++) {
        for (int i = 0; i < windows.kernelHeight(); i++) {
          int line = line(row, i);
          for (int j = 0; j < windows.kernelWidth(); j += run()) {
            at = copyRun(x, line, across, j, patches, at);
          }
        }
      }
    }
  }

  /** Adds patches to the images that they came from. */
  void addBack(double[] patches, int firstRow, int rows, double[] x) {
    int at = 0;
    for (int row = firstRow; row < firstRow + rows; row++) {
      for (int across = 0; across < windows.across(); across++) {
        for (int i = 0; i < windows.kernelHeight(); i++) {
          int line = line(row, i);
          for (int j = 0; j < windows.kernelWidth(); j += run()) {
            at = addRun(patches, at, line, across, j, x);
          }
        }
      }
    }
  }

  /** Returns how many elements of a window's row lie side by side in memory. */
  private int run() {
    boolean together = windows.dilationWidth() == 1 && channels == windows.channels();
    return together ? windows.kernelWidth() : 1;
  }

  /** Returns where the image's row under a row of the window begins, or -1 outside. */
  private int line(int row, int i) {
    int inImage = windows.row(row % windows.down(), i);
    boolean inside = inImage >= 0 && inImage < windows.height();
    int line = row / windows.down() * windows.height() + inImage;
    return inside ? line * windows.width() * windows.channels() + first : -1;
  }

  private int copyRun(double[] x, int line, int across, int j, double[] patches, int at) {
    int column = windows.column(across, j);
    int before = line < 0 ? run() : Math.min(run(), Math.max(0, -column));
    int after = Math.min(run() - before, Math.max(0, column + run() - windows.width()));
    int length = (run() - before - after) * channels;
    int inside = at + before * channels;
    int end = at + run() * channels;
    Arrays.fill(patches, at, inside, 0);
    copy(length, x, line + (column + before) * windows.channels(), patches, inside);
    Arrays.fill(patches, inside + length, end, 0);
    return end;
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

  private int addRun(double[] patches, int at, int line, int across, int j, double[] x) {
    int column = windows.column(across, j);
    int before = line < 0 ? run() : Math.min(run(), Math.max(0, -column));
    int after = Math.min(run() - before, Math.max(0, column + run() - windows.width()));
    int length = (run() - before - after) * channels;
    int to = line + (column + before) * windows.channels();
    add(length, patches, at + before * channels, x, to);
    return at + run() * channels;
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
