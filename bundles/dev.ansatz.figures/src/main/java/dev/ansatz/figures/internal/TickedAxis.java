package dev.ansatz.figures.internal;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.axis.TickType;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/** A chart's axis with ends, ticks and texts that were decided beforehand. */
final class TickedAxis extends NumberAxis {
  private static final long serialVersionUID = 1;
  private static final double TICK_LENGTH = 3.5;
  private static final double MINOR_LENGTH = 2;
  private static final double GAP = 3;
  private static final double LABEL_GAP = 5;
  private static final double CAP_HEIGHT = 0.71;

  private final transient PlotAxis axis;
  private final transient Ticks ticks;
  private final transient Look look;

  TickedAxis(PlotAxis axis, Ticks ticks, Look look) {
    this.axis = axis;
    this.ticks = ticks;
    this.look = look;
    setAutoRange(false);
    setRange(axis.low(), axis.high());
    setAxisLinePaint(look.axis());
  }

  /** Returns the room that a horizontal axis takes below its plot. */
  static double height() {
    return TICK_LENGTH + GAP + Look.TICK.getSize2D() + LABEL_GAP + Typeface.lineHeight(Look.LABEL);
  }

  /** Returns the room that a vertical axis takes beside its plot. */
  static double width(Ticks ticks) {
    double labels = ticks.widest(Look.TICK);
    return TICK_LENGTH + GAP + labels + LABEL_GAP + Typeface.lineHeight(Look.LABEL);
  }

  @Override
  public List<NumberTick> refreshTicks(
      Graphics2D g, AxisState state, Rectangle2D dataArea, RectangleEdge edge) {
    List<NumberTick> list = new ArrayList<>();
    for (Ticks.Tick tick : ticks.major()) {
      list.add(numberTick(TickType.MAJOR, tick.at()));
    }
    for (double at : ticks.minor()) {
      list.add(numberTick(TickType.MINOR, at));
    }
    return list;
  }

  private static NumberTick numberTick(TickType type, double at) {
    return new NumberTick(type, at, "", TextAnchor.CENTER, TextAnchor.CENTER, 0);
  }

  @Override
  protected AxisState drawTickMarksAndLabels(
      Graphics2D g, double cursor, Rectangle2D plotArea, Rectangle2D dataArea, RectangleEdge edge) {
    AxisState state = new AxisState(cursor);
    state.setTicks(refreshTicks(g, state, dataArea, edge));
    drawAxisLine(g, cursor, dataArea, edge);
    g.setStroke(getTickMarkStroke());
    for (double at : ticks.minor()) {
      drawMark(g, valueToJava2D(at, dataArea, edge), cursor, MINOR_LENGTH, edge);
    }
    for (Ticks.Tick tick : ticks.major()) {
      double at = valueToJava2D(tick.at(), dataArea, edge);
      drawMark(g, at, cursor, TICK_LENGTH, edge);
      drawTickLabel(g, tick.label(), at, cursor, edge);
    }
    return state;
  }

  private void drawMark(Graphics2D g, double at, double cursor, double length, RectangleEdge edge) {
    g.setColor(look.axis());
    g.draw(
        edge == RectangleEdge.BOTTOM
            ? new java.awt.geom.Line2D.Double(at, cursor, at, cursor + length)
            : new java.awt.geom.Line2D.Double(cursor - length, at, cursor, at));
  }

  private void drawTickLabel(
      Graphics2D g, Label label, double at, double cursor, RectangleEdge edge) {
    g.setColor(look.faint());
    double size = Look.TICK.getSize2D();
    double width = label.width(Look.TICK);
    if (edge == RectangleEdge.BOTTOM) {
      label.draw(g, Look.TICK, at - width / 2, cursor + TICK_LENGTH + GAP + CAP_HEIGHT * size);
    } else {
      double right = cursor - TICK_LENGTH - GAP;
      label.draw(g, Look.TICK, right - width, at + CAP_HEIGHT * size / 2);
    }
  }

  @Override
  protected AxisState drawLabel(
      String ignored,
      Graphics2D g,
      Rectangle2D plotArea,
      Rectangle2D dataArea,
      RectangleEdge edge,
      AxisState state) {
    g.setColor(look.faint());
    if (edge == RectangleEdge.BOTTOM) {
      Label name = axis.label().within(Look.LABEL, plotArea.getWidth());
      double x = dataArea.getCenterX() - name.width(Look.LABEL) / 2;
      name.draw(g, Look.LABEL, Math.max(plotArea.getMinX(), x), dataArea.getMaxY() + height() - 4);
    } else {
      drawUpright(g, plotArea, dataArea);
    }
    return state;
  }

  private void drawUpright(Graphics2D g, Rectangle2D plotArea, Rectangle2D dataArea) {
    Label name = axis.label().within(Look.LABEL, plotArea.getHeight());
    double x = dataArea.getMinX() - width(ticks) + Typeface.ascent(Look.LABEL);
    double y = dataArea.getCenterY() + name.width(Look.LABEL) / 2;
    AffineTransform before = g.getTransform();
    g.translate(x, Math.min(plotArea.getMaxY(), y));
    g.rotate(-Math.PI / 2);
    name.draw(g, Look.LABEL, 0, 0);
    g.setTransform(before);
  }
}
