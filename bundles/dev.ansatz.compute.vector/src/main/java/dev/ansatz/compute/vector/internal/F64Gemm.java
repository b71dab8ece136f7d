package dev.ansatz.compute.vector.internal;

import dev.ansatz.compute.Spares;

/**
 * One matrix product, shared out by columns or rows of C, whichever are more. An element of C is
 * the same sum in the same order whatever the number of parts.
 */
final class F64Gemm implements Team.Job {

  /** Products smaller than this (multiplications) are not worth waking other threads. */
  private static final long SMALL = 200_000;

  final F64View a = new F64View();
  final F64View b = new F64View();
  final F64View c = new F64View();
  int m;
  int n;
  int k;
  double alpha;

  /** Whether elements of C above the diagonal are not wanted; C is square then. */
  boolean lower;

  private final Spares<F64GemmBuffers> buffers;
  private final F64Direct direct;

  F64Gemm(Spares<F64GemmBuffers> buffers, Spares<double[]> chunks) {
    this.buffers = buffers;
    this.direct = new F64Direct(chunks);
  }

  void add(Team team) {
    try {
      if (direct.add(this, team)) {
        return;
      }
      if ((long) m * n * k < SMALL) {
        run(0, 1);
      } else {
        team.run(this);
      }
    } finally {
      a.values = null;
      b.values = null;
      c.values = null;
    }
  }

  @Override
  public void run(int part, int parts) {
    F64GemmBuffers own = buffers.take();
    try {
      if (lower) {
        int bottom = triangleStart(part + 1, parts);
        own.add(this, triangleStart(part, parts), bottom, 0, bottom);
      } else if (n >= m) {
        int left = Parts.start(n, F64Tile.COLUMNS, part, parts);
        own.add(this, 0, m, left, Parts.start(n, F64Tile.COLUMNS, part + 1, parts));
      } else {
        int top = Parts.start(m, F64Tile.ROWS, part, parts);
        own.add(this, top, Parts.start(m, F64Tile.ROWS, part + 1, parts), 0, n);
      }
    } finally {
      buffers.giveBack(own);
    }
  }

  /** Rows from the top have few elements below the diagonal: equal areas, not equal heights. */
  private int triangleStart(int part, int parts) {
    int whole = Parts.start(m, F64Tile.ROWS, part, parts);
    int start = (int) (m * Math.sqrt((double) part / parts));
    return whole == 0 || whole == m ? whole : start - start % F64Tile.ROWS;
  }
}
