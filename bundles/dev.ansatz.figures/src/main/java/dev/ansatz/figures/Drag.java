package dev.ansatz.figures;

import java.util.Optional;

/**
 * A step of moving a position in a plane.
 *
 * @param panel the panel's index in the figure, from 0
 * @param phase how far the movement is
 * @param grabbed the point on which it began; empty where there was none
 * @param x where it is now on the horizontal axis; may be beyond its ends
 * @param y where it is now on the vertical axis; may be beyond its ends
 */
public record Drag(int panel, Phase phase, Optional<Pick.Point> grabbed, double x, double y) {

  /** How far a movement is. */
  public enum Phase {
    BEGIN,
    MOVE,
    END
  }
}
