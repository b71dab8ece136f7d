package dev.ansatz.figures.internal.view;

import dev.ansatz.figures.internal.Look;
import dev.ansatz.figures.internal.XyGeometry;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;

/**
 * Draws what lies over a figure on a screen only: the focus, the crosshair, what a pointer is on.
 */
public final class Overlay {
  private static final double AROUND = 5;
  private final Stage stage;
  private final Hover hover;
  private final Gestures gestures;

  /** Makes the overlay of a stage. */
  public Overlay(Stage stage, Hover hover, Gestures gestures) {
    this.stage = stage;
    this.hover = hover;
    this.gestures = gestures;
  }

  /** Draws a line around the panel that keys go to. */
  public void focus(Graphics2D g, Look look) {
    if (stage.current() < stage.geometry().size()) {
      Rectangle2D area = stage.geometry().get(stage.current()).area();
      g.setColor(look.palette().get(0));
      g.setStroke(new BasicStroke(1.2f));
      g.draw(
          new RoundRectangle2D.Double(
              area.getX() - AROUND,
              area.getY() - AROUND,
              area.getWidth() + 2 * AROUND,
              area.getHeight() + 2 * AROUND,
              AROUND,
              AROUND));
    }
  }

  /** Draws lines through the pointer, where it is in a plane. */
  public void crosshair(Graphics2D g, Look look) {
    hover
        .pointer()
        .ifPresent(
            at ->
                stage
                    .spot(at)
                    .filter(spot -> spot.part() == Spot.Part.PLOT)
                    .map(Spot::geometry)
                    .filter(XyGeometry.class::isInstance)
                    .map(XyGeometry.class::cast)
                    .ifPresent(plane -> new Crosshair(plane, look).draw(g, at)));
  }

  /** Draws what the pointer is on, or what a pressed button would do. */
  public void pointer(Graphics2D g, Look look) {
    if (gestures.isMoving()) {
      gestures.paint(g, look);
    } else {
      Rectangle2D room =
          new Rectangle2D.Double(
              2,
              2,
              stage.units().points(stage.size()).getWidth() - 4,
              stage.units().points(stage.size()).getHeight() - 4);
      hover.found().ifPresent(found -> new Readout(look, room).draw(g, found));
    }
  }
}
