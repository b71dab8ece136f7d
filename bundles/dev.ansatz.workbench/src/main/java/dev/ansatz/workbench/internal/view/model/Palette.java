package dev.ansatz.workbench.internal.view.model;

import java.awt.Color;
import javax.swing.UIManager;

/** The colours of numbers in the theme: blue below zero, yellow above, red for what is none. */
final class Palette {
  private final Color zero = UIManager.getColor("Table.background");
  private final Color below = UIManager.getColor("Actions.Blue");
  private final Color above = UIManager.getColor("Actions.Yellow");
  private final int notFinite = UIManager.getColor("Actions.Red").getRGB();
  private final double largest;

  /** Makes it; a number of the given size has the strongest colour. */
  Palette(double largest) {
    this.largest = largest;
  }

  int of(double value) {
    if (!Double.isFinite(value)) {
      return notFinite;
    }
    Color end = value < 0 ? below : above;
    double share = largest > 0 ? Math.min(1, Math.abs(value) / largest) : 0;
    return mixed(zero.getRed(), end.getRed(), share) << 16
        | mixed(zero.getGreen(), end.getGreen(), share) << 8
        | mixed(zero.getBlue(), end.getBlue(), share);
  }

  private static int mixed(int from, int to, double share) {
    return (int) Math.round(from + share * (to - from));
  }
}
