package dev.ansatz.figures.internal;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.AbstractXYItemRenderer;
import org.jfree.chart.renderer.xy.XYItemRendererState;
import org.jfree.data.xy.XYDataset;

/** Draws all points of a series as one path, so that thousands of them make a small file. */
final class DotRenderer extends AbstractXYItemRenderer {
  private static final long serialVersionUID = 1;

  private final float diameter;

  DotRenderer(double diameter) {
    this.diameter = (float) diameter;
  }

  @Override
  public XYItemRendererState initialise(
      Graphics2D g, Rectangle2D area, XYPlot plot, XYDataset data, PlotRenderingInfo info) {
    XYItemRendererState state = super.initialise(g, area, plot, data, info);
    state.setProcessVisibleItemsOnly(false);
    return state;
  }

  @Override
  public void drawItem(
      Graphics2D g,
      XYItemRendererState state,
      Rectangle2D area,
      PlotRenderingInfo info,
      XYPlot plot,
      ValueAxis across,
      ValueAxis up,
      XYDataset data,
      int series,
      int item,
      CrosshairState crosshair,
      int pass) {
    if (item == 0) {
      g.setPaint(getItemPaint(series, item));
      g.setStroke(new BasicStroke(diameter, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
      g.draw(dots(area, plot, across, up, data, series));
    }
  }

  /** Returns lines of no length, whose round ends are the points. */
  private static Path2D dots(
      Rectangle2D area, XYPlot plot, ValueAxis across, ValueAxis up, XYDataset data, int series) {
    boolean upright = plot.getOrientation() == PlotOrientation.VERTICAL;
    Path2D path = new Path2D.Double();
    for (int i = 0; i < data.getItemCount(series); i++) {
      double x = across.valueToJava2D(data.getXValue(series, i), area, plot.getDomainAxisEdge());
      double y = up.valueToJava2D(data.getYValue(series, i), area, plot.getRangeAxisEdge());
      path.moveTo(upright ? x : y, upright ? y : x);
      path.lineTo(upright ? x : y, upright ? y : x);
    }
    return path;
  }
}
