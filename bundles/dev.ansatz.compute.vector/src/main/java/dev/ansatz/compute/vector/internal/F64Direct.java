package dev.ansatz.compute.vector.internal;

import dev.ansatz.compute.Spares;
import java.util.Arrays;

/**
 * One matrix product that is so small or so thin that packing would take longer than multiplying:
 * computed from the arrays as they are, at most a small operand copied. An element of C is the same
 * sum in the same order whatever the number of parts.
 */
final class F64Direct implements Team.Job {

  /** Products of at most so many multiplications are computed here whatever their form. */
  private static final long TINY = 1 << 15;

  /** Products smaller than this are not worth waking other threads. */
  private static final long SMALL = 200_000;

  /** Elements of a matrix that is copied. */
  private static final int ROOM = 4096;

  private static final int FEW = 4;

  private final Spares<double[]> chunks;
  private final F64View x = new F64View();
  private final F64View y = new F64View();
  private final F64View z = new F64View();
  private final double[] turned = new double[ROOM];
  private final double[] result = new double[ROOM];
  private int m;
  private int n;
  private int k;
  private double alpha;
  private boolean strips;

  F64Direct(Spares<double[]> chunks) {
    this.chunks = chunks;
  }

  /** Adds a product to its C, where it is one of these; returns whether it is. */
  boolean add(F64Gemm product, Team team) {
    int least = Math.min(product.m, product.n);
    long size = (long) product.m * product.n * product.k;
    boolean thin = least <= F64Dots.COLUMNS || product.k <= FEW;
    if (!(thin || size <= TINY) || !orient(product)) {
      return false;
    }
    k = product.k;
    alpha = product.alpha;
    arrange();
    if (size < SMALL) {
      run(0, 1);
    } else {
      team.run(this);
    }
    x.values = null;
    y.values = null;
    z.values = null;
    return true;
  }

  /** Takes the product, or its transposition, as one of rows times rows or of inner products. */
  private boolean orient(F64Gemm p) {
    return set(p.a, p.b, p.c, p.m, p.n, p.k) || setTransposed(p);
  }

  private boolean setTransposed(F64Gemm p) {
    p.a.transpose();
    p.b.transpose();
    p.c.transpose();
    boolean set = set(p.b, p.a, p.c, p.n, p.m, p.k);
    p.a.transpose();
    p.b.transpose();
    p.c.transpose();
    return set;
  }

  private boolean set(F64View a, F64View b, F64View c, int rows, int columns, int depth) {
    boolean fits = (long) depth * columns <= ROOM;
    boolean holds = c.column == 1 || (long) rows * columns <= ROOM;
    strips = columns >= F64Strips.LANES && (b.column == 1 || fits) && holds;
    boolean dots = columns <= F64Dots.COLUMNS && a.column == 1 && (b.row == 1 || fits);
    m = rows;
    n = columns;
    x.set(a);
    y.set(b);
    z.set(c);
    return strips || dots;
  }

  /** Copies the right factor where its elements do not lie as they are read. */
  private void arrange() {
    if (strips && y.column != 1) {
      y.copyTo(k, n, turned);
      y.set(turned, n, 1);
    } else if (!strips && y.row != 1) {
      y.transpose();
      y.copyTo(n, k, turned);
      y.set(turned, k, 1);
      y.transpose();
    }
  }

  @Override
  public void run(int part, int parts) {
    if (strips && n >= m) {
      if (n >= parts * F64Strips.LANES) {
        multiply(0, m, start(n, part, parts), start(n, part + 1, parts));
      } else if (part == 0) {
        multiply(0, m, 0, n);
      }
    } else {
      multiply(start(m, part, parts), start(m, part + 1, parts), 0, n);
    }
  }

  private static int start(int length, int part, int parts) {
    return (int) ((long) length * part / parts);
  }

  private void multiply(int top, int bottom, int left, int right) {
    if (!strips) {
      double[] sums = chunks.take();
      F64Dots.add(top, bottom, n, k, alpha, x, y, z, sums);
      chunks.giveBack(sums);
    } else if (z.column == 1) {
      F64Strips.add(top, bottom, left, right, k, alpha, x, y, z.values, z.offset, z.row);
    } else {
      for (int i = top; i < bottom; i++) {
        Arrays.fill(result, i * n + left, i * n + right, 0);
      }
      F64Strips.add(top, bottom, left, right, k, alpha, x, y, result, 0, n);
      z.addRows(top, bottom, left, right, n, result);
    }
  }
}
