package dev.ansatz.figures.internal;

import java.awt.Font;
import java.util.List;

/**
 * The ticks of an axis.
 *
 * @param major those with labels and grid lines
 * @param minor the coordinates of those without
 */
record Ticks(List<Tick> major, List<Double> minor) {

  /** Makes ticks. */
  Ticks {
    major = List.copyOf(major);
    minor = List.copyOf(minor);
  }

  /**
   * One labelled tick.
   *
   * @param at its coordinate
   * @param label what stands beside it
   */
  record Tick(double at, Label label) {}

  double widest(Font font) {
    return major.stream().mapToDouble(tick -> tick.label().width(font)).max().orElse(0);
  }

  /** Returns whether no two labels come closer than a gap, in points, side by side. */
  boolean fit(Font font, double pointsPerUnit, double gap) {
    for (int i = 1; i < major.size(); i++) {
      Tick left = major.get(i - 1);
      Tick right = major.get(i);
      double needed = (left.label().width(font) + right.label().width(font)) / 2 + gap;
      if ((right.at() - left.at()) * pointsPerUnit < needed) {
        return false;
      }
    }
    return true;
  }
}
