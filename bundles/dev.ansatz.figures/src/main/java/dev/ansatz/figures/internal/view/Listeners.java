package dev.ansatz.figures.internal.view;

import dev.ansatz.figures.Drag;
import dev.ansatz.figures.DragListener;
import dev.ansatz.figures.Pick;
import dev.ansatz.figures.PickListener;
import java.util.ArrayList;
import java.util.List;

/** Those who are told what a reader does. */
public final class Listeners {
  private final List<PickListener> picks = new ArrayList<>();
  private final List<DragListener> drags = new ArrayList<>();

  /** Adds a listener to clicks. */
  public void onPick(PickListener listener) {
    picks.add(listener);
  }

  /** Adds a listener to movements. */
  public void onDrag(DragListener listener) {
    drags.add(listener);
  }

  void picked(Pick pick) {
    List.copyOf(picks).forEach(listener -> listener.picked(pick));
  }

  void dragged(Drag drag) {
    List.copyOf(drags).forEach(listener -> listener.dragged(drag));
  }
}
