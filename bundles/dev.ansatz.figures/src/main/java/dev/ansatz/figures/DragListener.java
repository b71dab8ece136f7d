package dev.ansatz.figures;

/** Is told where a reader moves a position to while the tool PICK is active. */
@FunctionalInterface
public interface DragListener {

  /** Takes a step. Called on the event thread; must not block it. */
  void dragged(Drag drag);
}
