package dev.ansatz.figures.internal;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** The walls of a space with their grid, and the ticks and names of its axes. */
final class SpaceFrame {
  private static final BasicStroke HAIRLINE = new BasicStroke(0.6f);
  private static final BasicStroke EDGE = new BasicStroke(0.9f);
  private static final double TICK_LENGTH = 4;
  private static final double TICK_GAP = 3;
  private static final double NAME_GAP = 5;
  private static final double MIN_EDGE = 20;
  private static final double ROW = 24;

  private final Box box;
  private final List<PlotAxis> axes;
  private final Look look;
  private final List<Ticks> ticks;
  private final List<Rectangle2D> taken = new ArrayList<>();

  SpaceFrame(Box box, List<PlotAxis> axes, Look look) {
    this.box = box;
    this.axes = axes;
    this.look = look;
    this.ticks = List.of(ticks(0), ticks(1), ticks(2));
  }

  private Ticks ticks(int axis) {
    PlotAxis plotAxis = axes.get(axis);
    Point2D from = box.point(box.onLabelEdge(axis, -1));
    Point2D to = box.point(box.onLabelEdge(axis, 1));
    double across = Math.abs(to.getX() - from.getX());
    double length = from.distance(to);
    if (length < MIN_EDGE) {
      return new Ticks(List.of(), List.of());
    }
    int count = (int) Math.max(2, length / ROW);
    boolean steep = across < Math.abs(to.getY() - from.getY());
    while (count > 2 && !steep) {
      Ticks some = plotAxis.scale().ticks(plotAxis.low(), plotAxis.high(), count);
      if (some.fit(Look.TICK, across / (plotAxis.high() - plotAxis.low()), 4)) {
        return some;
      }
      count--;
    }
    return plotAxis.scale().ticks(plotAxis.low(), plotAxis.high(), count);
  }

  void drawWalls(Graphics2D g) {
    for (int axis = 0; axis < 3; axis++) {
      g.setColor(wallColour());
      g.fill(box.face(axis));
    }
    g.setColor(look.grid());
    g.setStroke(HAIRLINE);
    for (int axis = 0; axis < 3; axis++) {
      drawGrid(g, axis);
    }
    g.setStroke(EDGE);
    for (int axis = 0; axis < 3; axis++) {
      g.draw(box.face(axis));
    }
  }

  private Color wallColour() {
    Color grid = look.grid();
    return new Color(grid.getRed(), grid.getGreen(), grid.getBlue(), 70);
  }

  private void drawGrid(Graphics2D g, int axis) {
    int first = (axis + 1) % 3;
    int second = (axis + 2) % 3;
    for (Ticks.Tick tick : ticks.get(axis).major()) {
      double along = along(axis, tick.at());
      drawGridLine(g, axis, along, first, second);
      drawGridLine(g, axis, along, second, first);
    }
  }

  private void drawGridLine(Graphics2D g, int axis, double along, int wall, int free) {
    double[] from = new double[3];
    from[axis] = along;
    from[wall] = box.farSide(wall);
    from[free] = -1;
    double[] to = from.clone();
    to[free] = 1;
    g.draw(new Line2D.Double(box.point(from), box.point(to)));
  }

  private double along(int axis, double coordinate) {
    PlotAxis plotAxis = axes.get(axis);
    return 2 * (coordinate - plotAxis.low()) / (plotAxis.high() - plotAxis.low()) - 1;
  }

  void drawLabels(Graphics2D g, Rectangle2D area) {
    for (int axis = 0; axis < 3; axis++) {
      if (!ticks.get(axis).major().isEmpty()) {
        drawAxis(g, axis, area);
      }
    }
  }

  private void drawAxis(Graphics2D g, int axis, Rectangle2D area) {
    Point2D from = box.point(box.onLabelEdge(axis, -1));
    Point2D to = box.point(box.onLabelEdge(axis, 1));
    Point2D out = outward(from, to);
    g.setStroke(EDGE);
    g.setColor(look.axis());
    g.draw(new Line2D.Double(from, to));
    double reach = 0;
    for (Ticks.Tick tick : ticks.get(axis).major()) {
      Point2D at = box.point(box.onLabelEdge(axis, along(axis, tick.at())));
      g.setColor(look.axis());
      Point2D end = moved(at, out, TICK_LENGTH);
      g.draw(new Line2D.Double(at, end));
      g.setColor(look.faint());
      reach = Math.max(reach, drawTickLabel(g, tick.label(), end, out));
    }
    drawName(g, axis, area, moved(middle(from, to), out, TICK_LENGTH + reach + NAME_GAP), out);
  }

  private boolean isFree(Rectangle2D place) {
    return taken.stream().noneMatch(place::intersects);
  }

  private double drawTickLabel(Graphics2D g, Label label, Point2D end, Point2D out) {
    double width = label.width(Look.TICK);
    double height = 0.71 * Look.TICK.getSize2D();
    double reach = Math.abs(out.getX()) * width / 2 + Math.abs(out.getY()) * height / 2 + TICK_GAP;
    Point2D centre = moved(end, out, reach);
    Rectangle2D place =
        new Rectangle2D.Double(
            centre.getX() - width / 2, centre.getY() - height / 2, width, height);
    if (isFree(place)) {
      label.draw(g, Look.TICK, place.getX(), place.getMaxY());
      taken.add(place);
    }
    return 2 * reach - TICK_GAP;
  }

  private void drawName(Graphics2D g, int axis, Rectangle2D area, Point2D at, Point2D out) {
    double room = axis == 2 ? 0.7 * area.getHeight() : 0.28 * area.getWidth();
    Label name = axes.get(axis).label().within(Look.LABEL, room);
    double width = name.width(Look.LABEL);
    double height = 0.71 * Look.LABEL.getSize2D();
    g.setColor(look.faint());
    if (axis == 2) {
      SpaceFrame.upright(g, name, Math.max(area.getX() + 1, at.getX() - height), at.getY());
      return;
    }
    Point2D centre =
        moved(at, out, Math.abs(out.getX()) * width / 2 + Math.abs(out.getY()) * height / 2);
    double left =
        Math.max(area.getX(), Math.min(area.getMaxX() - width, centre.getX() - width / 2));
    double baseline = Math.min(area.getMaxY() - 3, centre.getY() + height / 2);
    name.draw(g, Look.LABEL, left, baseline);
  }

  private static void upright(Graphics2D g, Label name, double left, double middle) {
    java.awt.geom.AffineTransform before = g.getTransform();
    g.translate(left + 0.71 * Look.LABEL.getSize2D(), middle + name.width(Look.LABEL) / 2);
    g.rotate(-Math.PI / 2);
    name.draw(g, Look.LABEL, 0, 0);
    g.setTransform(before);
  }

  private Point2D outward(Point2D from, Point2D to) {
    double length = Math.max(1e-9, from.distance(to));
    double x = (to.getY() - from.getY()) / length;
    double y = (from.getX() - to.getX()) / length;
    Point2D middle = middle(from, to);
    Point2D centre = box.centre();
    double side = (middle.getX() - centre.getX()) * x + (middle.getY() - centre.getY()) * y;
    return side >= 0 ? new Point2D.Double(x, y) : new Point2D.Double(-x, -y);
  }

  private static Point2D middle(Point2D from, Point2D to) {
    return new Point2D.Double((from.getX() + to.getX()) / 2, (from.getY() + to.getY()) / 2);
  }

  private static Point2D moved(Point2D at, Point2D direction, double distance) {
    return new Point2D.Double(
        at.getX() + direction.getX() * distance, at.getY() + direction.getY() * distance);
  }
}
