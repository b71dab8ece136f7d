package dev.ansatz.api.figure;

/**
 * A line across the panel at one position.
 *
 * @param direction which axis the position is on
 * @param at the position
 * @param label stands beside the line; may be empty
 * @param style how the line looks
 */
public record Mark(Direction direction, double at, String label, Style style) {

  /** Which axis a mark's position is on. */
  public enum Direction {
    /** A vertical line at a position of the horizontal axis. */
    X,
    /** A horizontal line at a position of the vertical axis. */
    Y
  }
}
