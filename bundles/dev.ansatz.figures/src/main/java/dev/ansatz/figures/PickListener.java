package dev.ansatz.figures;

/** Is told what a reader has clicked on. */
@FunctionalInterface
public interface PickListener {

  /** Takes what was clicked on. Called on the event thread; must not block it. */
  void picked(Pick pick);
}
