package dev.ansatz.figures.internal;

import dev.ansatz.api.figure.Style;
import dev.ansatz.api.figure.XySeries;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.jfree.chart.renderer.xy.AbstractXYItemRenderer;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.DefaultXYDataset;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/**
 * Turns series into layers of a chart, with no more points than can be seen.
 *
 * @param x the horizontal axis
 * @param y the vertical axis
 * @param look the colours
 * @param width the plot's width in points
 * @param height the plot's height in points
 */
record SeriesLayers(PlotAxis x, PlotAxis y, Look look, double width, double height) {
  private static final float BAND_ALPHA = 0.22f;
  private static final double CAP = 5;
  private static final double LONELY = 3.5;
  private static final double BAR_SHARE = 0.8;

  SeriesLayer of(XySeries series) {
    if (series instanceof XySeries.Line line) {
      return line(line);
    } else if (series instanceof XySeries.Points points) {
      return points(points);
    } else if (series instanceof XySeries.ErrorBars bars) {
      return errorBars(bars);
    } else if (series instanceof XySeries.Band band) {
      return band(band);
    }
    return bars((XySeries.Bars) series);
  }

  private SeriesLayer line(XySeries.Line line) {
    FarLine near = FarLine.cut(x.exact(line.x()), y.exact(line.y()), x, y);
    double[] cx = near.x();
    double[] cy = near.y();
    int[] kept = Thinning.keep(acrossPoints(cx), upPoints(cy));
    double[] keptX = Thinning.pick(cx, kept);
    double[] keptY = Thinning.pick(cy, kept);
    double dot = Math.max(LONELY, 2 * line.style().size());
    return new SeriesLayer(
        dataset(keptX, keptY), dotted(new LineRenderer(keptX, keptY), line.style(), dot));
  }

  private SeriesLayer points(XySeries.Points points) {
    double[] cx = x.coordinates(points.x());
    double[] cy = y.coordinates(points.y());
    int[] kept = distinct(acrossPoints(cx), upPoints(cy));
    DotRenderer renderer = new DotRenderer(diameter(points.style().size()));
    return new SeriesLayer(
        dataset(Thinning.pick(cx, kept), Thinning.pick(cy, kept)),
        styled(renderer, points.style()));
  }

  private static int[] distinct(double[] px, double[] py) {
    Set<Long> cells = new HashSet<>();
    return IntStream.range(0, px.length)
        .filter(i -> !Double.isNaN(px[i]) && !Double.isNaN(py[i]))
        .filter(
            i -> cells.add((Math.round(px[i] * 2) << 32) ^ (Math.round(py[i] * 2) & 0xFFFFFFFFL)))
        .toArray();
  }

  private SeriesLayer errorBars(XySeries.ErrorBars bars) {
    YIntervalSeries items = new YIntervalSeries("", false, true);
    for (int i = 0; i < bars.x().length; i++) {
      double cx = x.coordinate(bars.x()[i]);
      double cy = y.coordinate(bars.y()[i]);
      if (!Double.isNaN(cx) && !Double.isNaN(cy)) {
        items.add(cx, cy, endOr(y.low(), bars.low()[i]), endOr(cy, bars.high()[i]));
      }
    }
    XYErrorRenderer renderer = new XYErrorRenderer();
    renderer.setDrawXError(false);
    renderer.setCapLength(CAP);
    renderer.setErrorStroke(new BasicStroke(1));
    return new SeriesLayer(collection(items), dotted(renderer, bars.style(), bars.style().size()));
  }

  private double endOr(double fallback, double value) {
    double coordinate = y.coordinate(value);
    return Double.isNaN(coordinate) ? fallback : coordinate;
  }

  private SeriesLayer band(XySeries.Band band) {
    double[] cx = x.coordinates(band.x());
    double[] low = Arrays.stream(band.low()).map(v -> gapOr(y.low(), v)).toArray();
    double[] high = y.coordinates(band.high());
    BitSet kept = new BitSet();
    for (double[] edge : new double[][] {low, high}) {
      Arrays.stream(Thinning.keep(acrossPoints(cx), upPoints(edge))).forEach(kept::set);
    }
    DeviationRenderer renderer = new DeviationRenderer(false, false);
    renderer.setAlpha(BAND_ALPHA);
    renderer.setAutoPopulateSeriesFillPaint(false);
    renderer.setDefaultFillPaint(look.colour(band.style()));
    return new SeriesLayer(runs(cx, low, high, kept), styled(renderer, band.style()));
  }

  private double gapOr(double floor, double value) {
    return Double.isNaN(value) ? value : endOr(floor, value);
  }

  private static YIntervalSeriesCollection runs(
      double[] cx, double[] low, double[] high, BitSet kept) {
    YIntervalSeriesCollection runs = new YIntervalSeriesCollection();
    YIntervalSeries run = new YIntervalSeries(0, false, true);
    for (int i : kept.stream().toArray()) {
      if (!Double.isNaN(cx[i]) && !Double.isNaN(low[i]) && !Double.isNaN(high[i])) {
        run.add(cx[i], high[i], low[i], high[i]);
      } else if (run.getItemCount() > 0) {
        runs.addSeries(run);
        run = new YIntervalSeries(runs.getSeriesCount(), false, true);
      }
    }
    runs.addSeries(run);
    return runs;
  }

  private SeriesLayer bars(XySeries.Bars bars) {
    double half = BAR_SHARE * Spacing.smallest(x.coordinates(bars.x())) / 2;
    XYIntervalSeries items = new XYIntervalSeries("", false, true);
    for (int i = 0; i < bars.x().length; i++) {
      double cx = x.coordinate(bars.x()[i]);
      double cy = y.coordinate(bars.y()[i]);
      if (!Double.isNaN(cx) && !Double.isNaN(cy)) {
        double foot = endOr(y.low(), 0);
        items.add(cx, cx - half, cx + half, cy, Math.min(foot, cy), Math.max(foot, cy));
      }
    }
    XYBarRenderer renderer = new XYBarRenderer();
    renderer.setUseYInterval(true);
    renderer.setShadowVisible(false);
    renderer.setDrawBarOutline(false);
    renderer.setBarPainter(new StandardXYBarPainter());
    XYIntervalSeriesCollection data = new XYIntervalSeriesCollection();
    data.addSeries(items);
    return new SeriesLayer(data, styled(renderer, bars.style()));
  }

  private double[] acrossPoints(double[] cx) {
    return Arrays.stream(cx).map(v -> (v - x.low()) / (x.high() - x.low()) * width).toArray();
  }

  private double[] upPoints(double[] cy) {
    return Arrays.stream(cy).map(v -> (v - y.low()) / (y.high() - y.low()) * height).toArray();
  }

  private static DefaultXYDataset dataset(double[] cx, double[] cy) {
    DefaultXYDataset dataset = new DefaultXYDataset();
    dataset.addSeries("", new double[][] {cx, cy});
    return dataset;
  }

  private static YIntervalSeriesCollection collection(YIntervalSeries series) {
    YIntervalSeriesCollection collection = new YIntervalSeriesCollection();
    collection.addSeries(series);
    return collection;
  }

  private static double diameter(double size) {
    return Math.max(0.5, Math.min(size, 40));
  }

  private <R extends XYLineAndShapeRenderer> R dotted(R renderer, Style style, double size) {
    double diameter = diameter(size);
    renderer.setAutoPopulateSeriesShape(false);
    renderer.setDefaultShape(
        new Ellipse2D.Double(-diameter / 2, -diameter / 2, diameter, diameter));
    renderer.setDefaultShapesFilled(true);
    renderer.setDrawOutlines(false);
    return styled(renderer, style);
  }

  private <R extends AbstractXYItemRenderer> R styled(R renderer, Style style) {
    Color colour = look.colour(style);
    renderer.setAutoPopulateSeriesPaint(false);
    renderer.setAutoPopulateSeriesStroke(false);
    renderer.setDefaultPaint(colour);
    renderer.setDefaultStroke(Look.stroke(style));
    return renderer;
  }
}
