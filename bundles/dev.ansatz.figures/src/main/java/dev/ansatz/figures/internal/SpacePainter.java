package dev.ansatz.figures.internal;

import dev.ansatz.api.figure.SpacePanel;
import dev.ansatz.api.figure.ValueAxis;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Draws a space: a box seen from outside, with curves that fade into the distance. */
final class SpacePainter implements PanelPainter {
  private static final double SIDE = 46;
  private static final double TOP = 6;
  private static final double BOTTOM = 34;

  private final SpacePanel panel;
  private final Look look;
  private final List<PlotAxis> axes;
  private final Header header;

  SpacePainter(SpacePanel panel, Look look) {
    this.panel = panel;
    this.look = look;
    this.axes =
        List.of(
            axis(panel, panel.x(), SpacePanel.Curve::x),
            axis(panel, panel.y(), SpacePanel.Curve::y),
            axis(panel, panel.z(), SpacePanel.Curve::z));
    this.header = new Header(panel.title(), entries(panel), look);
  }

  private static PlotAxis axis(
      SpacePanel panel, ValueAxis axis, Function<SpacePanel.Curve, double[]> values) {
    Extent extent = new Extent(axis.scale() == ValueAxis.Scale.LOGARITHMIC);
    panel.curves().forEach(curve -> extent.add(values.apply(curve)));
    return PlotAxis.fit(axis, extent, 0.03);
  }

  private static boolean hasPoint(SpacePanel.Curve curve) {
    return IntStream.range(0, curve.x().length)
        .anyMatch(
            i ->
                Double.isFinite(curve.x()[i])
                    && Double.isFinite(curve.y()[i])
                    && Double.isFinite(curve.z()[i]));
  }

  private static List<Legend.Entry> entries(SpacePanel panel) {
    Map<String, List<Swatch>> byName = new LinkedHashMap<>();
    for (SpacePanel.Curve curve : panel.curves()) {
      if (!curve.name().isEmpty()) {
        byName
            .computeIfAbsent(curve.name(), name -> new ArrayList<>())
            .add(new Swatch(Swatch.Kind.LINE, curve.style()));
      }
    }
    return byName.entrySet().stream()
        .map(entry -> new Legend.Entry(entry.getKey(), entry.getValue()))
        .toList();
  }

  @Override
  public double headerHeight(double width) {
    return header.height(width);
  }

  @Override
  public double leftSpace(double bodyHeight) {
    return 0;
  }

  @Override
  public void paint(Graphics2D g, Rectangle2D area, double above, double left) {
    header.draw(g, area.getX() + left, area.getY(), area.getWidth() - left);
    Rectangle2D inner =
        new Rectangle2D.Double(
            area.getX() + SIDE,
            area.getY() + above + TOP,
            Math.max(1, area.getWidth() - 2 * SIDE),
            Math.max(1, area.getHeight() - above - TOP - BOTTOM));
    Box box = new Box(panel.camera(), inner);
    SpaceFrame frame = new SpaceFrame(box, axes, look);
    frame.drawWalls(g);
    new SpaceCurves(box, axes, look).draw(g, panel.curves());
    frame.drawLabels(g, area);
    if (panel.curves().stream().noneMatch(SpacePainter::hasPoint)) {
      Notice.nothingToPlot(g, look, inner);
    }
  }
}
