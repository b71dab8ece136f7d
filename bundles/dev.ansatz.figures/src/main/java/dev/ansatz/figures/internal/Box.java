package dev.ansatz.figures.internal;

import dev.ansatz.api.figure.SpacePanel;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;

/** The box around a space, fitted into an area. Positions in it go from -1 to 1. */
final class Box {
  private static final double[] HALF = {1, 1, 0.85};

  private final Camera camera;
  private final double scale;
  private final double centreX;
  private final double centreY;

  Box(SpacePanel.Camera view, double zoom, Rectangle2D area) {
    this.camera = new Camera(view);
    double width = 0;
    double height = 0;
    for (int corner = 0; corner < 8; corner++) {
      double[] seen = seen(side(corner, 0), side(corner, 1), side(corner, 2));
      width = Math.max(width, 2 * Math.abs(seen[0]));
      height = Math.max(height, 2 * Math.abs(seen[1]));
    }
    this.scale = zoom * Math.max(1, Math.min(area.getWidth() / width, area.getHeight() / height));
    this.centreX = area.getCenterX();
    this.centreY = area.getCenterY();
  }

  private static int side(int corner, int axis) {
    return (corner >> axis & 1) == 0 ? -1 : 1;
  }

  private double[] seen(double x, double y, double z) {
    return camera.see(x * HALF[0], y * HALF[1], z * HALF[2]);
  }

  Point2D.Double point(double... at) {
    double[] seen = seen(at[0], at[1], at[2]);
    return new Point2D.Double(centreX + scale * seen[0], centreY + scale * seen[1]);
  }

  /** Returns how near a position is: about -1 far to 1 near. */
  double nearness(double x, double y, double z) {
    return seen(x, y, z)[2] / Math.sqrt(3);
  }

  Point2D.Double centre() {
    return new Point2D.Double(centreX, centreY);
  }

  /** Returns the far face across an axis. */
  Path2D face(int axis) {
    int first = (axis + 1) % 3;
    int second = (axis + 2) % 3;
    int[][] sides = {{-1, -1}, {1, -1}, {1, 1}, {-1, 1}};
    Path2D face = new Path2D.Double();
    for (int i = 0; i < 4; i++) {
      double[] at = new double[3];
      at[axis] = camera.farSide(axis);
      at[first] = sides[i][0];
      at[second] = sides[i][1];
      Point2D corner = point(at);
      if (i == 0) {
        face.moveTo(corner.getX(), corner.getY());
      } else {
        face.lineTo(corner.getX(), corner.getY());
      }
    }
    face.closePath();
    return face;
  }

  int farSide(int axis) {
    return camera.farSide(axis);
  }

  /**
   * Returns a position on the edge that carries an axis' labels: the near edge of the floor, and
   * for the upright axis the edge farthest to the left.
   */
  double[] onLabelEdge(int axis, double along) {
    double[] at = new double[3];
    if (axis == 2) {
      boolean first = point(-farSide(0), farSide(1), 0).x < point(farSide(0), -farSide(1), 0).x;
      at[0] = first ? -farSide(0) : farSide(0);
      at[1] = first ? farSide(1) : -farSide(1);
    } else {
      at[1 - axis] = -farSide(1 - axis);
      at[2] = farSide(2);
    }
    at[axis] = along;
    return at;
  }
}
