package dev.ansatz.figures.internal;

import dev.ansatz.api.figure.SpacePanel;

/** Sees points of space from afar, without perspective. */
final class Camera {
  private static final double LEVEL = 1e-9;

  private final double[] right;
  private final double[] up;
  private final double[] towards;

  Camera(SpacePanel.Camera view) {
    double a = Math.toRadians(view.azimuth());
    double e = Math.toRadians(view.elevation());
    right = new double[] {-Math.sin(a), Math.cos(a), 0};
    up = new double[] {-Math.sin(e) * Math.cos(a), -Math.sin(e) * Math.sin(a), Math.cos(e)};
    towards = new double[] {Math.cos(e) * Math.cos(a), Math.cos(e) * Math.sin(a), Math.sin(e)};
  }

  /** Returns how far right, how far down and how near a point is seen. */
  double[] see(double x, double y, double z) {
    double[] point = {x, y, z};
    return new double[] {dot(point, right), -dot(point, up), dot(point, towards)};
  }

  /** Returns which side of an axis (0, 1, 2) is the far one: -1 or 1. */
  int farSide(int axis) {
    return towards[axis] > -LEVEL ? -1 : 1;
  }

  private static double dot(double[] a, double[] b) {
    return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
  }
}
