package dev.ansatz.figures.internal;

import java.awt.geom.Dimension2D;

/** A size in points, which need not be whole. */
public final class Size extends Dimension2D {
  private double width;
  private double height;

  /** Makes a size. */
  public Size(double width, double height) {
    this.width = width;
    this.height = height;
  }

  @Override
  public double getWidth() {
    return width;
  }

  @Override
  public double getHeight() {
    return height;
  }

  @Override
  public void setSize(double newWidth, double newHeight) {
    width = newWidth;
    height = newHeight;
  }
}
