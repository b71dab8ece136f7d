package dev.ansatz.figures;

import java.util.ArrayList;
import java.util.List;

/**
 * How a figure is seen: what a reader has zoomed, hidden and turned. A value, to be stored and to
 * be drawn.
 *
 * @param panels how each panel is seen, in the figure's order; those that are missing are seen as
 *     the figure says
 */
public record FigureState(List<PanelState> panels) {

  /** Everything, as the figure says. */
  public static final FigureState INITIAL = new FigureState(List.of());

  /** Makes a state. */
  public FigureState {
    panels = List.copyOf(panels);
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
}
