package dev.ansatz.figures.internal.view;

import dev.ansatz.figures.Drag;
import dev.ansatz.figures.Drag.Phase;
import dev.ansatz.figures.DragListener;
import dev.ansatz.figures.Pick;
import dev.ansatz.figures.internal.XyGeometry;
import java.awt.geom.Point2D;
import java.util.Optional;

/** Tells where in a plane the pointer is while the button is down. */
final class Picking implements Movement {
  private final DragListener listener;
  private final int panel;
  private final XyGeometry plane;
  private final Point2D start;
  private final Optional<Pick.Point> grabbed;

  Picking(
      DragListener listener,
      int panel,
      XyGeometry plane,
      Point2D start,
      Optional<Pick.Point> grabbed) {
    this.listener = listener;
    this.panel = panel;
    this.plane = plane;
    this.start = start;
    this.grabbed = grabbed;
  }

  private void tell(Phase phase, Point2D at) {
    double x = plane.x().value(at.getX());
    double y = plane.y().value(at.getY());
    listener.dragged(new Drag(panel, phase, grabbed, x, y));
  }

  @Override
  public void begin() {
    tell(Phase.BEGIN, start);
  }

  @Override
  public void to(Point2D at) {
    tell(Phase.MOVE, at);
  }

  @Override
  public void end(Point2D at) {
    tell(Phase.END, at);
  }

  @Override
  public void cancel() {
    tell(Phase.END, start);
  }
}
