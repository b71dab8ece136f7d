package dev.ansatz.workbench.internal.view.live;

import dev.ansatz.api.figure.Figure;
import dev.ansatz.figures.FigureView;
import dev.ansatz.workbench.internal.ui.Middle;
import dev.ansatz.workbench.internal.ui.Theme;
import java.awt.Dimension;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.swing.JComponent;
import javax.swing.JTabbedPane;

/** The curves, and the model's own figures, a tab each. */
final class LiveTabs {
  private static final int MOST = 24;
  private static final String CURVES = "curves";

  private final JTabbedPane tabs = new JTabbedPane();
  private final Map<String, FigureView> views = new LinkedHashMap<>();

  LiveTabs() {
    tabs.setName("live.tabs");
    tabs.getAccessibleContext().setAccessibleName("Live figures");
    tabs.putClientProperty("JTabbedPane.hideTabAreaWithOneTab", true);
    tabs.setTabLayoutPolicy(JTabbedPane.SCROLL_TAB_LAYOUT);
    tabs.setMinimumSize(new Dimension(0, 0));
  }

  JComponent component() {
    return tabs;
  }

  /** Shows the curves. */
  void curves(Figure figure) {
    view(CURVES, "Curves").setFigure(figure);
  }

  /** Shows the model's own figures, and no others. */
  void figures(Map<String, Figure> figures) {
    for (String id : views.keySet().toArray(String[]::new)) {
      if (!id.equals(CURVES) && !figures.containsKey(id)) {
        tabs.remove(views.remove(id));
      }
    }
    figures.forEach(
        (id, figure) -> {
          FigureView view = view(id, figure.title());
          if (view.figure().orElse(null) != figure) {
            view.setFigure(figure);
          }
        });
  }

  private FigureView view(String id, String title) {
    return views.computeIfAbsent(
        id,
        key -> {
          FigureView view = new FigureView();
          view.setName("live.figure." + key);
          view.setTheme(Theme.current().figures());
          view.setMinimumSize(new Dimension(0, 0));
          tabs.addTab(Middle.shorten(title, MOST), null, view, title);
          return view;
        });
  }

  void themeChanged() {
    views.values().forEach(view -> view.setTheme(Theme.current().figures()));
  }
}
