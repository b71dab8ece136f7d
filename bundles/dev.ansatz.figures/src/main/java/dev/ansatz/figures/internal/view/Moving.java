package dev.ansatz.figures.internal.view;

import dev.ansatz.figures.PanelState;
import java.awt.geom.Point2D;

/** Moves a panel along with the pointer; turns a space. */
final class Moving implements Movement {
  private final Stage stage;
  private final Spot spot;
  private final Point2D start;
  private final PanelState before;

  Moving(Stage stage, Spot spot, Point2D start) {
    this.stage = stage;
    this.spot = spot;
    this.start = start;
    this.before = stage.state(spot.panel());
  }

  @Override
  public void to(Point2D at) {
    double across = at.getX() - start.getX();
    double down = at.getY() - start.getY();
    PanelZoom zoom = new PanelZoom(spot.geometry(), before);
    stage.change(spot.panel(), zoom.moved(across, down, spot.along()));
  }

  @Override
  public void end(Point2D at) {
    to(at);
  }

  @Override
  public void cancel() {
    stage.change(spot.panel(), before);
  }
}
