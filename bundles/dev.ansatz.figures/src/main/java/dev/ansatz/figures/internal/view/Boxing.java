package dev.ansatz.figures.internal.view;

import dev.ansatz.figures.PanelState;
import dev.ansatz.figures.internal.Look;
import dev.ansatz.figures.internal.XyGeometry;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;

/**
 * Draws a rectangle and enlarges what is in it. In a plane a rectangle that is a mere line is about
 * one axis.
 */
final class Boxing implements Movement {
  private static final double LEAST = 6;
  private static final int VEIL = 40;

  private final Stage stage;
  private final Spot spot;
  private final Point2D start;
  private Rectangle2D box;

  Boxing(Stage stage, Spot spot, Point2D start) {
    this.stage = stage;
    this.spot = spot;
    this.start = start;
    this.box = new Rectangle2D.Double(start.getX(), start.getY(), 0, 0);
  }

  private Along along(Point2D at) {
    boolean flat = Math.abs(at.getY() - start.getY()) < LEAST;
    boolean thin = Math.abs(at.getX() - start.getX()) < LEAST;
    boolean plane = spot.geometry() instanceof XyGeometry && spot.along() == Along.BOTH;
    if (plane && flat != thin) {
      return flat ? Along.X : Along.Y;
    }
    return spot.along();
  }

  @Override
  public void to(Point2D at) {
    Rectangle2D drawn = new Rectangle2D.Double();
    drawn.setFrameFromDiagonal(start, at);
    Rectangle2D plot = spot.geometry().plot();
    Along along = along(at);
    double left = along.x() ? drawn.getX() : plot.getX();
    double right = along.x() ? drawn.getMaxX() : plot.getMaxX();
    double top = along.y() ? drawn.getY() : plot.getY();
    double bottom = along.y() ? drawn.getMaxY() : plot.getMaxY();
    Rectangle2D whole = new Rectangle2D.Double(left, top, right - left, bottom - top);
    box = whole.createIntersection(plot);
  }

  @Override
  public void end(Point2D at) {
    to(at);
    if (box.getWidth() >= LEAST && box.getHeight() >= LEAST) {
      PanelState before = stage.state(spot.panel());
      PanelZoom zoom = new PanelZoom(spot.geometry(), before);
      stage.change(spot.panel(), zoom.into(box, along(at)));
    }
  }

  @Override
  public void cancel() {
    box = new Rectangle2D.Double();
  }

  @Override
  public void paint(Graphics2D g, Look look) {
    Color line = look.axis();
    g.setColor(new Color(line.getRed(), line.getGreen(), line.getBlue(), VEIL));
    g.fill(box);
    g.setColor(line);
    g.setStroke(new BasicStroke(0.8f));
    g.draw(box);
  }
}
