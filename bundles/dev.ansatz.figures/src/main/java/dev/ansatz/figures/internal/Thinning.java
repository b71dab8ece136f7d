package dev.ansatz.figures.internal;

import java.awt.geom.Line2D;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;

/**
 * Chooses the points of a line that can be seen. Of neighbours within one narrow column the first,
 * last, lowest and highest stay; then points that lie on the line through those that stay go
 * (Douglas and Peucker, 1973). Of a line that never leaves one spot a single point stays.
 */
final class Thinning {
  private static final double COLUMN = 0.5;
  private static final double TOLERANCE = 0.08;
  private static final int CHUNK = 1024;

  private final double[] x;
  private final double[] y;

  private Thinning(double[] x, double[] y) {
    this.x = x;
    this.y = y;
  }

  /**
   * Returns the indices that stay, in order. One index of every gap stays too.
   *
   * @param x positions in points; NaN for a gap
   * @param y positions in points; NaN for a gap
   */
  static int[] keep(double[] x, double[] y) {
    return new Thinning(x, y).keep().stream().toArray();
  }

  /** Returns whether a point has a gap or an end on both sides, so that no line shows it. */
  static boolean isLonely(double[] x, double[] y, int i) {
    return isPoint(x, y, i) && !isPoint(x, y, i - 1) && !isPoint(x, y, i + 1);
  }

  private static boolean isPoint(double[] x, double[] y, int i) {
    return i >= 0 && i < x.length && !Double.isNaN(x[i]) && !Double.isNaN(y[i]);
  }

  /** Returns the elements at the indices. */
  static double[] pick(double[] values, int[] indices) {
    return Arrays.stream(indices).mapToDouble(i -> values[i]).toArray();
  }

  private BitSet keep() {
    BitSet kept = new BitSet(x.length);
    int from = 0;
    while (from < x.length) {
      int to = from;
      while (to < x.length && isPoint(to)) {
        to++;
      }
      keepRun(from, to, kept);
      if (to < x.length) {
        kept.set(to);
      }
      from = to + 1;
      while (from < x.length && !isPoint(from)) {
        from++;
      }
    }
    return kept;
  }

  private boolean isPoint(int i) {
    return isPoint(x, y, i);
  }

  private void keepRun(int from, int to, BitSet kept) {
    int[] extremes = columns(from, to);
    if (isOneSpot(extremes)) {
      kept.set(from);
      return;
    }
    for (int start = 0; start < extremes.length; start += CHUNK) {
      int end = Math.min(start + CHUNK, extremes.length - 1);
      straighten(extremes, start, end, kept);
    }
  }

  private boolean isOneSpot(int[] points) {
    return Arrays.stream(points)
        .allMatch(i -> Math.hypot(x[i] - x[points[0]], y[i] - y[points[0]]) < COLUMN);
  }

  private int[] columns(int from, int to) {
    BitSet extremes = new BitSet();
    int start = from;
    while (start < to) {
      double column = Math.floor(x[start] / COLUMN);
      int lowest = start;
      int highest = start;
      int end = start;
      while (end < to && Math.floor(x[end] / COLUMN) == column) {
        lowest = y[end] < y[lowest] ? end : lowest;
        highest = y[end] > y[highest] ? end : highest;
        end++;
      }
      extremes.set(start);
      extremes.set(lowest);
      extremes.set(highest);
      extremes.set(end - 1);
      start = end;
    }
    return extremes.stream().toArray();
  }

  private void straighten(int[] points, int first, int last, BitSet kept) {
    kept.set(points[first]);
    kept.set(points[last]);
    Deque<int[]> open = new ArrayDeque<>();
    open.push(new int[] {first, last});
    while (!open.isEmpty()) {
      int[] piece = open.pop();
      int farthest = farthest(points, piece[0], piece[1]);
      if (farthest >= 0) {
        kept.set(points[farthest]);
        open.push(new int[] {piece[0], farthest});
        open.push(new int[] {farthest, piece[1]});
      }
    }
  }

  private int farthest(int[] points, int first, int last) {
    int farthest = -1;
    double most = TOLERANCE;
    for (int i = first + 1; i < last; i++) {
      double distance = distance(points[i], points[first], points[last]);
      if (distance > most) {
        most = distance;
        farthest = i;
      }
    }
    return farthest;
  }

  private double distance(int point, int from, int to) {
    return Line2D.ptSegDist(x[from], y[from], x[to], y[to], x[point], y[point]);
  }
}
