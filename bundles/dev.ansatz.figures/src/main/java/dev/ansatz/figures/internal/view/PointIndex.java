package dev.ansatz.figures.internal.view;

import java.util.Arrays;
import java.util.Optional;

/**
 * Finds the point nearest to a position. Points are kept in square cells, so that a search looks at
 * a few cells only. Making it takes time in proportion to the points.
 */
final class PointIndex {
  private static final double CELL = 8;

  private final Points points;
  private final double left;
  private final double top;
  private final int columns;
  private final int rows;
  private final int[] first;
  private final int[] members;
  private long visits;

  /** A point that was found. */
  record Hit(int series, int point, double x, double y) {}

  /** Indexes points; those outside of the area are left out. */
  PointIndex(Points points, java.awt.geom.Rectangle2D area) {
    this.points = points;
    this.left = area.getX();
    this.top = area.getY();
    this.columns = (int) Math.ceil(area.getWidth() / CELL) + 1;
    this.rows = (int) Math.ceil(area.getHeight() / CELL) + 1;
    int[] cells = new int[points.size()];
    this.first = new int[columns * rows + 1];
    for (int i = 0; i < cells.length; i++) {
      boolean inside = area.contains(points.x(i), points.y(i));
      cells[i] = inside ? row(points.y(i)) * columns + column(points.x(i)) : -1;
      if (inside) {
        first[cells[i] + 1]++;
      }
    }
    Arrays.parallelPrefix(first, Integer::sum);
    this.members = members(cells);
  }

  private int[] members(int... cells) {
    int[] next = first.clone();
    int[] sorted = new int[first[first.length - 1]];
    for (int i = 0; i < cells.length; i++) {
      if (cells[i] >= 0) {
        sorted[next[cells[i]]++] = i;
      }
    }
    return sorted;
  }

  private int column(double x) {
    return (int) Math.max(0, Math.min(columns - 1, Math.floor((x - left) / CELL)));
  }

  private int row(double y) {
    return (int) Math.max(0, Math.min(rows - 1, Math.floor((y - top) / CELL)));
  }

  /** Returns how many points were looked at since this was made. */
  long visits() {
    return visits;
  }

  /** Returns the nearest point within a distance; of several the one in front. */
  Optional<Hit> nearest(double x, double y, double distance) {
    int found = -1;
    double least = distance * distance;
    for (int row = row(y - distance); row <= row(y + distance); row++) {
      for (int column = column(x - distance); column <= column(x + distance); column++) {
        int cell = row * columns + column;
        for (int k = first[cell]; k < first[cell + 1]; k++) {
          visits++;
          double square = square(members[k], x, y);
          if (square < least || square == least && members[k] > found) {
            least = square;
            found = members[k];
          }
        }
      }
    }
    return found < 0 ? Optional.empty() : Optional.of(hit(found));
  }

  private double square(int i, double x, double y) {
    double across = points.x(i) - x;
    double down = points.y(i) - y;
    return across * across + down * down;
  }

  private Hit hit(int i) {
    return new Hit(points.series(i), points.point(i), points.x(i), points.y(i));
  }
}
