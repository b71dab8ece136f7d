package dev.ansatz.figures.internal.view;

import dev.ansatz.figures.internal.Look;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;

/** What a pressed button does while the pointer moves. Positions are in points. */
interface Movement {

  /** Takes the position at which the button went down. */
  default void begin() {}

  /** Takes where the pointer is now. */
  void to(Point2D at);

  /** Takes where the button came up. */
  void end(Point2D at);

  /** Makes what has happened undone. */
  void cancel();

  /** Draws what it would do. */
  default void paint(Graphics2D g, Look look) {}
}
