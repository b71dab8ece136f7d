package dev.ansatz.workbench.internal.view;

import dev.ansatz.workbench.internal.view.console.ConsoleView;
import dev.ansatz.workbench.internal.view.data.DataView;
import dev.ansatz.workbench.internal.view.explore.ExploreViews;
import dev.ansatz.workbench.internal.view.explorer.ExplorerView;
import dev.ansatz.workbench.internal.view.figure.RunFiguresView;
import dev.ansatz.workbench.internal.view.live.LiveView;
import dev.ansatz.workbench.internal.view.model.ModelView;
import dev.ansatz.workbench.internal.view.plugins.PluginsView;
import dev.ansatz.workbench.internal.view.problems.ProblemsView;
import dev.ansatz.workbench.internal.view.progress.ProgressView;
import dev.ansatz.workbench.internal.view.runs.RunsView;
import java.util.List;

/** All views, in the order in which the menu shows them. */
public final class Views {
  private static final List<ViewKind> ALL =
      List.of(
          new ViewKind("explorer", "Explorer", "explorer", ExplorerView::new),
          new ViewKind("progress", "Progress", "progress", ProgressView::new),
          new ViewKind("live", "Live", "live", LiveView::new),
          new ViewKind("runs", "Runs", "runs", RunsView::new),
          new ViewKind("figure", "Figure", "figure", RunFiguresView::new),
          new ViewKind("data", "Data", "data", DataView::new),
          new ViewKind("model", "Model", "model", ModelView::new),
          new ViewKind("plugins", "Plug-ins", "plugin", PluginsView::new),
          new ViewKind("console", "Console", "console", ConsoleView::new),
          new ViewKind("problems", "Problems", "problem", ProblemsView::new),
          new ViewKind("explore-latent", "Latent space", "latent", ExploreViews::latent),
          new ViewKind("explore-trajectory", "Trajectory", "trajectory", ExploreViews::trajectory),
          new ViewKind("explore-mistakes", "Mistakes", "mistake", ExploreViews::mistakes));

  private Views() {}

  /** Returns all views. */
  public static List<ViewKind> all() {
    return ALL;
  }
}
