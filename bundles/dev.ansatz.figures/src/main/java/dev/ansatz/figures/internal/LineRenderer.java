package dev.ansatz.figures.internal;

import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;

/** Draws a line as one path, and points that no line reaches as dots. */
final class LineRenderer extends XYLineAndShapeRenderer {
  private static final long serialVersionUID = 1;

  private final transient double[] x;
  private final transient double[] y;

  LineRenderer(double[] x, double[] y) {
    super(true, false);
    this.x = x;
    this.y = y;
    setDrawSeriesLineAsPath(true);
  }

  @Override
  public boolean getItemShapeVisible(int series, int item) {
    return Thinning.isLonely(x, y, item);
  }
}
