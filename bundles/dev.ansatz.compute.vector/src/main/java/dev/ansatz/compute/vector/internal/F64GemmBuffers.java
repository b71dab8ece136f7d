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
  private int stored;

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
          addBlock(product, i, height, p, depth, j, width);
        }
      }
    }
  }

  /** Packs what is not read as it is stored: all columns, or the rows of a ragged tile. */
  private void packA(F64View a, int top, int height, int p, int depth) {
    int rows = F64Tile.ROWS;
    stored = a.column == 1 ? height - height % rows : 0;
    for (int i = stored; i < height; i += rows) {
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

  private void addBlock(
      F64Gemm product, int top, int height, int p, int depth, int left, int width) {
    F64View c = product.c;
    packA(product.a, top, height, p, depth);
    for (int j = 0; j < width; j += F64Tile.COLUMNS) {
      int above = product.lower ? Math.max(0, left + j - top) / F64Tile.ROWS * F64Tile.ROWS : 0;
      for (int i = above; i < height; i += F64Tile.ROWS) {
        int rows = Math.min(F64Tile.ROWS, height - i);
        int columns = Math.min(F64Tile.COLUMNS, width - j);
        int at = c.at(top + i, left + j);
        if (rows == F64Tile.ROWS && columns == F64Tile.COLUMNS) {
          addTile(product.a, top, i, p, depth, j * depth, c.values, at, c.row);
        } else {
          copy(rows, columns, c.values, at, c.row, ragged, 0, F64Tile.COLUMNS);
          addTile(product.a, top, i, p, depth, j * depth, ragged, 0, F64Tile.COLUMNS);
          copy(rows, columns, ragged, 0, F64Tile.COLUMNS, c.values, at, c.row);
        }
      }
    }
  }

  private void addTile(
      F64View a, int top, int i, int p, int depth, int bOffset, double[] c, int at, int ldc) {
    if (i < stored) {
      int from = a.at(top + i, p);
      F64Tile.addRows(depth, a.values, from, a.row, packedB, bOffset, c, at, ldc);
    } else {
      F64Tile.add(depth, packedA, i * depth, packedB, bOffset, c, at, ldc);
    }
  }

  private static void copy(
      int rows, int columns, double[] from, int at, int ld, double[] to, int toAt, int toLd) {
    for (int i = 0; i < rows; i++) {
      System.arraycopy(from, at + i * ld, to, toAt + i * toLd, columns);
    }
  }
}
