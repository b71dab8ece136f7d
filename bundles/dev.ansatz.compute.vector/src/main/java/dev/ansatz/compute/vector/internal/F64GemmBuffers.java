package dev.ansatz.compute.vector.internal;

import java.util.Arrays;

/**
 * One thread's share of a matrix product: packs blocks of A and B so that tiles read them in order
 * (Goto and van de Geijn 2008), and pads ragged tiles with zeros.
 */
final class F64GemmBuffers {

  private static final int DEPTH = 256;
  private static final int HEIGHT = 16 * F64Tile.ROWS;
  private static final int WIDTH = 512;

  private final double[] packedA = new double[HEIGHT * DEPTH];
  private final double[] packedB = new double[WIDTH * DEPTH];
  private final double[] ragged = new double[F64Tile.ROWS * F64Tile.COLUMNS];

  /** Adds rows [top, bottom) and columns [left, right) of the product to C. */
  void add(F64Gemm product, int top, int bottom, int left, int right) {
    int slices = (product.k + DEPTH - 1) / DEPTH;
    for (int j = left; j < right; j += WIDTH) {
      int width = Math.min(WIDTH, right - j);
      for (int slice = 0; slice < slices; slice++) {
        int p = (int) ((long) product.k * slice / slices);
        int depth = (int) ((long) product.k * (slice + 1) / slices) - p;
        packB(product, p, depth, j, width);
        for (int i = top; i < bottom; i += HEIGHT) {
          int height = Math.min(HEIGHT, bottom - i);
          packA(product.a, i, height, p, depth);
          addBlock(product.c, i, height, j, width, depth);
        }
      }
    }
  }

  private void packA(F64View a, int top, int height, int p, int depth) {
    int rows = F64Tile.ROWS;
    for (int i = 0; i < height; i += rows) {
      int to = i * depth;
      int full = Math.min(rows, height - i);
      if (full < rows) {
        Arrays.fill(packedA, to, to + rows * depth, 0);
      }
      F64Packing.columns(full, depth, a, a.at(top + i, p), packedA, to);
    }
  }

  private void packB(F64Gemm product, int p, int depth, int left, int width) {
    int columns = F64Tile.COLUMNS;
    for (int j = 0; j < width; j += columns) {
      int to = j * depth;
      int full = Math.min(columns, width - j);
      if (full < columns) {
        Arrays.fill(packedB, to, to + columns * depth, 0);
      }
      F64Packing.rows(
          product.alpha, depth, full, product.b, product.b.at(p, left + j), packedB, to);
    }
  }

  private void addBlock(F64View c, int top, int height, int left, int width, int depth) {
    for (int j = 0; j < width; j += F64Tile.COLUMNS) {
      for (int i = 0; i < height; i += F64Tile.ROWS) {
        int at = c.at(top + i, left + j);
        if (height - i >= F64Tile.ROWS && width - j >= F64Tile.COLUMNS) {
          F64Tile.add(depth, packedA, i * depth, packedB, j * depth, c.values, at, c.row);
        } else {
          addRagged(c, at, height - i, width - j, i * depth, j * depth, depth);
        }
      }
    }
  }

  private void addRagged(
      F64View c, int at, int height, int width, int aOffset, int bOffset, int depth) {
    int rows = Math.min(height, F64Tile.ROWS);
    int columns = Math.min(width, F64Tile.COLUMNS);
    for (int i = 0; i < rows; i++) {
      System.arraycopy(c.values, at + i * c.row, ragged, i * F64Tile.COLUMNS, columns);
    }
    F64Tile.add(depth, packedA, aOffset, packedB, bOffset, ragged, 0, F64Tile.COLUMNS);
    for (int i = 0; i < rows; i++) {
      System.arraycopy(ragged, i * F64Tile.COLUMNS, c.values, at + i * c.row, columns);
    }
  }
}
