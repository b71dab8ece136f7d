package dev.ansatz.figures;

import dev.ansatz.figures.internal.StateMaps;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How a figure is seen: what a reader has zoomed, hidden and turned. A value, to be stored and to
 * be drawn.
 *
 * @param panels how each panel is seen, in the figure's order; those that are missing are seen as
 *     the figure says, and none such is at the end
 */
public record FigureState(List<PanelState> panels) {

  /** Everything, as the figure says. */
  public static final FigureState INITIAL = new FigureState(List.of());

  /** Makes a state. */
  public FigureState {
    int size = panels.size();
    while (size > 0 && panels.get(size - 1).equals(PanelState.INITIAL)) {
      size--;
    }
    panels = List.copyOf(panels.subList(0, size));
  }

  /** Returns how a panel is seen. */
  public PanelState panel(int index) {
    return index < panels.size() ? panels.get(index) : PanelState.INITIAL;
  }

  /** Returns this state with a panel seen in another way. */
  public FigureState with(int index, PanelState panel) {
    List<PanelState> changed = new ArrayList<>(panels);
    while (changed.size() <= index) {
      changed.add(PanelState.INITIAL);
    }
    changed.set(index, panel);
    return new FigureState(changed);
  }

  /** Returns this state as maps, lists, texts and numbers, to be stored as JSON. */
  public Map<String, Object> toMap() {
    return StateMaps.write(this);
  }

  /**
   * Returns the state that {@link #toMap} has described.
   *
   * @throws IllegalArgumentException where the map describes none, in a sentence that says why
   */
  public static FigureState of(Map<?, ?> map) {
    return StateMaps.read(map);
  }
}
