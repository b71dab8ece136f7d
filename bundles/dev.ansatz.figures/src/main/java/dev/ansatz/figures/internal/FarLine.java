package dev.ansatz.figures.internal;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a line off far beyond what is seen, so that no piece of it changes its direction (Liang and
 * Barsky, 1984).
 *
 * @param x coordinates across; NaN for a gap
 * @param y coordinates up; NaN for a gap
 */
record FarLine(double[] x, double[] y) {

  /** Returns the line's pieces within the far ends of two axes, with gaps between them. */
  static FarLine cut(double[] x, double[] y, PlotAxis across, PlotAxis up) {
    if (across.isNear(x) && up.isNear(y)) {
      return new FarLine(x, y);
    }
    List<double[]> points = new ArrayList<>();
    double[] box = {across.far(-1), across.far(1), up.far(-1), up.far(1)};
    for (int i = 0; i < x.length; i++) {
      int from = Thinning.isLonely(x, y, i) ? i : Math.max(0, i - 1);
      double[] piece = piece(box, x[from], y[from], x[i], y[i]);
      if (piece.length > 0) {
        add(points, piece);
      }
    }
    return new FarLine(
        points.stream().mapToDouble(point -> point[0]).toArray(),
        points.stream().mapToDouble(point -> point[1]).toArray());
  }

  private static void add(List<double[]> points, double... piece) {
    double[] last = points.isEmpty() ? null : points.get(points.size() - 1);
    boolean joins = last != null && last[0] == piece[0] && last[1] == piece[1];
    if (!joins && last != null) {
      points.add(new double[] {Double.NaN, Double.NaN});
    }
    if (!joins) {
      points.add(new double[] {piece[0], piece[1]});
    }
    points.add(new double[] {piece[2], piece[3]});
  }

  /** Returns both ends of what is in the box; nothing where nothing is. */
  private static double[] piece(double[] box, double x, double y, double toX, double toY) {
    double[] shares = {0, 1};
    boolean inside =
        narrow(shares, toX - x, box[0] - x, box[1] - x)
            && narrow(shares, toY - y, box[2] - y, box[3] - y);
    if (!inside) {
      return new double[0];
    }
    double fromX = shares[0] == 0 ? x : x + shares[0] * (toX - x);
    double fromY = shares[0] == 0 ? y : y + shares[0] * (toY - y);
    double endX = shares[1] == 1 ? toX : x + shares[1] * (toX - x);
    double endY = shares[1] == 1 ? toY : y + shares[1] * (toY - y);
    return new double[] {fromX, fromY, endX, endY};
  }

  /** Narrows shares of a way down to those between two bounds; false for none and for NaN. */
  private static boolean narrow(double[] shares, double way, double low, double high) {
    if (way == 0) {
      return low <= 0 && high >= 0;
    }
    double first = way > 0 ? low / way : high / way;
    double last = way > 0 ? high / way : low / way;
    shares[0] = Math.max(shares[0], first);
    shares[1] = Math.min(shares[1], last);
    return shares[0] <= shares[1];
  }
}
