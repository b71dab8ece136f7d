package dev.ansatz.figures.internal.view;

import dev.ansatz.api.figure.Figure;
import dev.ansatz.api.figure.RenderRequest.Theme;
import dev.ansatz.figures.FigureState;
import dev.ansatz.figures.internal.FigureLayout;
import dev.ansatz.figures.internal.PanelGeometry;
import dev.ansatz.figures.internal.Size;
import java.awt.Graphics2D;
import java.awt.geom.Dimension2D;
import java.util.List;

/** A figure as it is seen: never changed, laid out once it is needed. Safe from several threads. */
final class Scene {
  private final Figure figure;
  private final Theme theme;
  private final FigureState state;
  private FigureLayout layout;

  Scene(Figure figure, Theme theme, FigureState state) {
    this.figure = figure;
    this.theme = theme;
    this.state = state;
  }

  Figure figure() {
    return figure;
  }

  Theme theme() {
    return theme;
  }

  FigureState state() {
    return state;
  }

  Scene with(FigureState newState) {
    return new Scene(figure, theme, newState);
  }

  Scene with(Theme newTheme) {
    return new Scene(figure, newTheme, state);
  }

  private synchronized FigureLayout layout() {
    if (layout == null) {
      layout = new FigureLayout(figure, theme, state);
    }
    return layout;
  }

  void paint(Graphics2D g, Dimension2D size) {
    layout().paint(g, size);
  }

  Dimension2D size(double panelWidth, double panelHeight) {
    double width = layout().width(panelWidth);
    return new Size(width, layout().height(width, panelHeight));
  }

  List<PanelGeometry> geometry(Dimension2D size) {
    return layout().geometry(size);
  }
}
