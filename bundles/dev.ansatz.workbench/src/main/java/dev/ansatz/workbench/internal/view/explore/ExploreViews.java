package dev.ansatz.workbench.internal.view.explore;

import dev.ansatz.workbench.internal.session.Session;
import dev.ansatz.workbench.internal.view.View;
import dev.ansatz.workbench.internal.view.explore.latent.LatentExhibit;
import dev.ansatz.workbench.internal.view.explore.mistakes.MistakesExhibit;
import dev.ansatz.workbench.internal.view.explore.trajectory.TrajectoryExhibit;

/** Makes the views that play with models. */
public final class ExploreViews {
  private ExploreViews() {}

  /** Makes the view that moves through a latent space. */
  public static View latent(Session session) {
    return new ExploreView<>(session, new LatentExhibit(session.actions()));
  }

  /** Makes the view that lets a forecaster go on. */
  public static View trajectory(Session session) {
    return new ExploreView<>(session, new TrajectoryExhibit());
  }

  /** Makes the view that goes through a classifier's mistakes. */
  public static View mistakes(Session session) {
    return new ExploreView<>(session, new MistakesExhibit(session.actions()));
  }
}
