package dev.ansatz.figures.internal.view;

import dev.ansatz.api.figure.Figure;
import dev.ansatz.api.figure.MatrixPanel;
import dev.ansatz.api.figure.Panel;
import dev.ansatz.api.figure.SpacePanel;
import dev.ansatz.api.figure.ValueAxis;
import dev.ansatz.api.figure.XyPanel;
import dev.ansatz.figures.FigureState;
import dev.ansatz.figures.PanelState;

/** Carries what a reader sees over to the next figure of a live run. */
final class Carry {
  private Carry() {}

  /** Returns the state in which to show the next figure. */
  static FigureState over(Figure last, FigureState state, Figure next) {
    if (!last.id().equals(next.id())) {
      return FigureState.INITIAL;
    }
    FigureState carried = FigureState.INITIAL;
    int panels = Math.min(last.panels().size(), next.panels().size());
    for (int i = 0; i < panels; i++) {
      boolean same = isLike(last.panels().get(i), next.panels().get(i));
      carried = carried.with(i, same ? state.panel(i) : PanelState.INITIAL);
    }
    return carried;
  }

  private static boolean isLike(Panel last, Panel next) {
    if (last instanceof XyPanel before && next instanceof XyPanel after) {
      return isLike(before.x(), after.x()) && isLike(before.y(), after.y());
    } else if (last instanceof SpacePanel before && next instanceof SpacePanel after) {
      return isLike(before.x(), after.x())
          && isLike(before.y(), after.y())
          && isLike(before.z(), after.z());
    } else if (last instanceof MatrixPanel before && next instanceof MatrixPanel after) {
      return before.rows().names().size() == after.rows().names().size()
          && before.columns().names().size() == after.columns().names().size();
    }
    return last.getClass() == next.getClass();
  }

  private static boolean isLike(ValueAxis last, ValueAxis next) {
    return last.label().equals(next.label())
        && last.unit().equals(next.unit())
        && last.scale() == next.scale();
  }
}
