package dev.ansatz.workbench.internal.view.explore.latent;

import dev.ansatz.figures.FigureView;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.util.Optional;
import javax.swing.UIManager;

/** The plane of two latents with marks over it that move without its being drawn anew. */
final class LatentPlane extends FigureView {
  private static final long serialVersionUID = 1;
  private static final double RADIUS = 7;
  private static final int LEAST = 80;
  private static final int USUAL = 320;

  private transient Optional<Point2D> point = Optional.empty();
  private transient Optional<Point2D> nearest = Optional.empty();
  private transient Optional<Point2D> from = Optional.empty();
  private boolean pinned;

  LatentPlane() {
    setMinimumSize(new Dimension(LEAST, LEAST));
    setPreferredSize(new Dimension(USUAL, USUAL));
  }

  /**
   * Marks positions, in latents.
   *
   * @param here the point that is looked at
   * @param row the row that is nearest to it
   * @param begin where a line to the point begins, if there is one
   * @param isPinned whether the point stays where it is
   */
  void mark(Point2D here, Point2D row, Optional<Point2D> begin, boolean isPinned) {
    point = Optional.of(here);
    nearest = Optional.of(row);
    from = begin;
    pinned = isPinned;
    repaint();
  }

  @Override
  protected void paintComponent(Graphics g) {
    super.paintComponent(g);
    Graphics2D own = (Graphics2D) g.create();
    own.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    Optional<Point2D> here = point.flatMap(this::place);
    Optional<Point2D> row = nearest.flatMap(this::place);
    if (here.isPresent() && row.isPresent()) {
      own.setColor(UIManager.getColor("Label.foreground"));
      from.flatMap(this::place).ifPresent(begin -> line(own, begin, here.get()));
      dashes(own, here.get(), row.get());
      ring(own, row.get());
      spot(own, here.get());
    }
    own.dispose();
  }

  private Optional<Point2D> place(Point2D position) {
    return locationOf(0, position.getX(), position.getY());
  }

  private static void line(Graphics2D g, Point2D from, Point2D to) {
    g.setStroke(new BasicStroke(2));
    g.draw(new Line2D.Double(from, to));
  }

  private static void dashes(Graphics2D g, Point2D from, Point2D to) {
    float[] pattern = {3, 3};
    g.setStroke(new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, pattern, 0));
    g.draw(new Line2D.Double(from, to));
  }

  private static void ring(Graphics2D g, Point2D at) {
    g.setStroke(new BasicStroke(1.5f));
    g.draw(circle(at, RADIUS - 1));
  }

  private void spot(Graphics2D g, Point2D at) {
    Color ink = g.getColor();
    g.setColor(UIManager.getColor(pinned ? "Actions.Red" : "Actions.Blue"));
    g.fill(circle(at, RADIUS));
    g.setColor(ink);
    g.setStroke(new BasicStroke(1.5f));
    g.draw(circle(at, RADIUS));
  }

  private static Ellipse2D circle(Point2D middle, double radius) {
    return new Ellipse2D.Double(
        middle.getX() - radius, middle.getY() - radius, 2 * radius, 2 * radius);
  }
}
