package dev.ansatz.figures.internal;

import dev.ansatz.api.figure.Mark;
import dev.ansatz.api.figure.XyPanel;
import dev.ansatz.api.figure.XySeries;
import dev.ansatz.figures.PanelState;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleInsets;

/** Draws a plane as a chart. */
final class XyPainter implements PanelPainter {
  private static final double RIGHT = 16;
  private static final BasicStroke HAIRLINE = new BasicStroke(0.6f);

  private final XyPanel whole;
  private final Visibility shown;
  private final XyPanel panel;
  private final Look look;
  private final PlotAxis x;
  private final PlotAxis y;
  private final Header header;
  private final boolean empty;

  XyPainter(XyPanel whole, PanelState state, Look look) {
    this.whole = whole;
    this.shown = Visibility.of(whole, state.hidden());
    this.panel = seen(state);
    this.look = look;
    XyExtents extents = XyExtents.of(panel);
    this.empty = extents.isEmpty();
    extents.addAll(panel.marks());
    this.x = PlotAxis.fit(panel.x(), extents.x(), extents.hasOnlyLines() ? 0 : 0.05);
    this.y = PlotAxis.fit(panel.y(), extents.y(), 0.05);
    List<Legend.Entry> entries =
        Legend.entries(whole.series(), XySeries::name, Swatch::of, state.hidden());
    this.header = new Header(panel.title(), entries, look);
  }

  private XyPanel seen(PanelState state) {
    List<XySeries> series =
        IntStream.range(0, whole.series().size())
            .filter(shown::shows)
            .mapToObj(i -> shown.seen(whole.series().get(i)))
            .toList();
    return new XyPanel(
        whole.title(), state.x().of(whole.x()), state.y().of(whole.y()), series, whole.marks());
  }

  @Override
  public double headerHeight(double width) {
    return header.height(width) + MarkLabels.height(panel.marks());
  }

  @Override
  public double leftSpace(double bodyHeight) {
    return TickedAxis.width(y.verticalTicks(bodyHeight - TickedAxis.height()));
  }

  @Override
  public void paint(Graphics2D g, Rectangle2D area, double above, double left) {
    header.draw(g, area.getX() + left, area.getY(), area.getWidth() - left - RIGHT);
    Rectangle2D body = body(area, above);
    Rectangle2D data = data(body, left);
    plot(data, left).draw(g, body, null, null, null);
    new MarkLabels(new Obstacles(panel, x, y, data), look).draw(g, panel.marks());
    for (XySeries series : panel.series()) {
      if (series instanceof XySeries.Labels labels) {
        new PointLabels(x, y, look).draw(g, labels, data);
      }
    }
    if (empty) {
      Notice.nothingToPlot(g, look, data);
    }
  }

  private static Rectangle2D body(Rectangle2D area, double above) {
    return new Rectangle2D.Double(
        area.getX(),
        area.getY() + above,
        area.getWidth() - RIGHT,
        Math.max(1, area.getHeight() - above));
  }

  private static Rectangle2D data(Rectangle2D body, double left) {
    return new Rectangle2D.Double(
        body.getX() + left,
        body.getY(),
        Math.max(1, body.getWidth() - left),
        Math.max(1, body.getHeight() - TickedAxis.height()));
  }

  @Override
  public XyGeometry geometry(Rectangle2D area, double above, double left) {
    Rectangle2D data = data(body(area, above), left);
    return new XyGeometry(
        area,
        data,
        header.areas(area.getX() + left, area.getY(), area.getWidth() - left - RIGHT),
        whole,
        shown,
        new AxisMap(x, data.getX(), data.getMaxX()),
        new AxisMap(y, data.getMaxY(), data.getY()));
  }

  private XYPlot plot(Rectangle2D data, double left) {
    XYPlot plot = new XYPlot();
    plot.setDomainAxis(new TickedAxis(x, x.horizontalTicks(data.getWidth(), Look.TICK), look));
    plot.setRangeAxis(new TickedAxis(y, y.verticalTicks(data.getHeight()), look));
    dress(plot);
    plot.setFixedDomainAxisSpace(space(TickedAxis.height(), 0));
    plot.setFixedRangeAxisSpace(space(0, left));
    SeriesLayers layers = new SeriesLayers(x, y, look, data.getWidth(), data.getHeight());
    for (int i = 0; i < panel.series().size(); i++) {
      if (panel.series().get(i) instanceof XySeries.Labels) {
        continue;
      }
      SeriesLayer layer = layers.of(panel.series().get(i));
      plot.setDataset(i, layer.data());
      plot.setRenderer(i, layer.renderer());
    }
    panel.marks().forEach(mark -> addMark(plot, mark));
    return plot;
  }

  private void dress(XYPlot plot) {
    plot.setInsets(RectangleInsets.ZERO_INSETS);
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    plot.setBackgroundPaint(null);
    plot.setOutlineVisible(false);
    plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
    plot.setDomainGridlinePaint(look.grid());
    plot.setRangeGridlinePaint(look.grid());
    plot.setDomainGridlineStroke(HAIRLINE);
    plot.setRangeGridlineStroke(HAIRLINE);
  }

  private static AxisSpace space(double bottom, double left) {
    AxisSpace space = new AxisSpace();
    space.setBottom(bottom);
    space.setLeft(left);
    return space;
  }

  private void addMark(XYPlot plot, Mark mark) {
    boolean vertical = mark.direction() == Mark.Direction.X;
    double at = (vertical ? x : y).coordinate(mark.at());
    if (Double.isNaN(at)) {
      return;
    }
    ValueMarker marker = new ValueMarker(at, look.colour(mark.style()), Look.stroke(mark.style()));
    marker.setAlpha(1);
    if (vertical) {
      plot.addDomainMarker(marker, Layer.FOREGROUND);
    } else {
      plot.addRangeMarker(marker, Layer.FOREGROUND);
    }
  }
}
