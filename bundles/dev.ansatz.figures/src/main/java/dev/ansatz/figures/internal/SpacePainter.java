package dev.ansatz.figures.internal;

import dev.ansatz.api.figure.SpacePanel;
import dev.ansatz.api.figure.ValueAxis;
import dev.ansatz.figures.PanelState;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Draws a space: a box seen from outside, with curves that fade into the distance. */
final class SpacePainter implements PanelPainter {
  private static final double SIDE = 46;
  private static final double TOP = 6;
  private static final double BOTTOM = 34;

  private final SpacePanel whole;
  private final Visibility shown;
  private final double zoom;
  private final SpacePanel panel;
  private final Look look;
  private final List<PlotAxis> axes;
  private final Header header;

  SpacePainter(SpacePanel whole, PanelState state, Look look) {
    this.whole = whole;
    this.shown = Visibility.of(whole, state.hidden());
    this.zoom = state.zoom();
    this.panel = seen(state);
    this.look = look;
    this.axes =
        List.of(
            axis(panel, panel.x(), SpacePanel.Curve::x),
            axis(panel, panel.y(), SpacePanel.Curve::y),
            axis(panel, panel.z(), SpacePanel.Curve::z));
    List<Legend.Entry> entries =
        Legend.entries(
            whole.curves(),
            SpacePanel.Curve::name,
            curve -> new Swatch(Swatch.Kind.LINE, curve.style()),
            state.hidden());
    this.header = new Header(panel.title(), entries, look);
  }

  private SpacePanel seen(PanelState state) {
    List<SpacePanel.Curve> curves =
        IntStream.range(0, whole.curves().size())
            .filter(shown::shows)
            .mapToObj(whole.curves()::get)
            .toList();
    SpacePanel.Camera camera = state.camera().orElse(whole.camera());
    return new SpacePanel(whole.title(), whole.x(), whole.y(), whole.z(), curves, camera);
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
    Rectangle2D inner = inner(area, above);
    Shape clip = g.getClip();
    if (zoom > 1) {
      g.clip(below(area, above));
    }
    draw(g, area, inner);
    if (zoom > 1) {
      g.setClip(clip);
    }
    if (panel.curves().stream().noneMatch(SpacePainter::hasPoint)) {
      Notice.nothingToPlot(g, look, inner);
    }
  }

  private void draw(Graphics2D g, Rectangle2D area, Rectangle2D inner) {
    Projection projection = new Projection(new Box(panel.camera(), zoom, inner), axes);
    SpaceFrame frame = new SpaceFrame(projection.box(), axes, look);
    frame.drawWalls(g);
    new SpaceCurves(projection, look).draw(g, panel.curves());
    frame.drawLabels(g, area);
  }

  private static Rectangle2D inner(Rectangle2D area, double above) {
    return new Rectangle2D.Double(
        area.getX() + SIDE,
        area.getY() + above + TOP,
        Math.max(1, area.getWidth() - 2 * SIDE),
        Math.max(1, area.getHeight() - above - TOP - BOTTOM));
  }

  private static Rectangle2D below(Rectangle2D area, double above) {
    double height = Math.max(1, area.getHeight() - above);
    return new Rectangle2D.Double(area.getX(), area.getY() + above, area.getWidth(), height);
  }

  @Override
  public SpaceGeometry geometry(Rectangle2D area, double above, double left) {
    return new SpaceGeometry(
        area,
        below(area, above),
        header.areas(area.getX() + left, area.getY(), area.getWidth() - left),
        whole,
        shown,
        panel.camera(),
        new Projection(new Box(panel.camera(), zoom, inner(area, above)), axes));
  }
}
