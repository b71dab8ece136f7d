package dev.ansatz.figures;

/** What dragging in a figure does. Spaces turn under every tool. */
public enum Tool {
  /** Draws a rectangle, which is then enlarged. */
  ZOOM,
  /** Moves what is seen. */
  PAN,
  /** Moves a position and tells listeners. */
  PICK
}
