package dev.ansatz.workbench.internal.view.figure;

import dev.ansatz.api.figure.Figure;
import dev.ansatz.figures.FigureView;
import dev.ansatz.workbench.internal.ui.Theme;
import java.awt.Dimension;
import java.util.Optional;

/** A figure in the colours of the theme. */
public final class FigurePane extends FigureView {
  private static final long serialVersionUID = 1;

  /** Makes it without a figure. */
  public FigurePane() {
    setEmptyText("");
    setTheme(Theme.current().figures());
    setPreferredSize(new Dimension(320, 200));
    setMinimumSize(new Dimension(60, 60));
  }

  /** Shows a figure, or nothing. */
  public void show(Optional<Figure> figure) {
    setFigure(figure.orElse(null));
  }

  @Override
  public void updateUI() {
    super.updateUI();
    setTheme(Theme.current().figures());
  }
}
