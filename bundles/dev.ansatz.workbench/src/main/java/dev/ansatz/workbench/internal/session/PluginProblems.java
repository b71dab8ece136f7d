package dev.ansatz.workbench.internal.session;

import dev.ansatz.runtime.plugins.PluginHealth;
import java.util.List;
import java.util.Optional;
import javax.swing.Timer;

/** Reports plug-ins that cannot be loaded; looks now and then. */
final class PluginProblems implements AutoCloseable {
  private static final int MILLIS = 5000;

  private final Session session;
  private final Timer timer = new Timer(MILLIS, event -> look());
  private boolean looking;

  PluginProblems(Session session) {
    this.session = session;
    timer.start();
    look();
  }

  private void look() {
    if (!looking) {
      looking = true;
      session.background().run(session.platform().health()::problems, this::seen, this::failed);
    }
  }

  private void seen(List<PluginHealth.Problem> found) {
    looking = false;
    session.problems().report(this, found.stream().map(PluginProblems::problem).toList());
  }

  private static Problem problem(PluginHealth.Problem found) {
    return new Problem(found.subject(), Optional.empty(), 0, 0, true, found.reason());
  }

  private void failed(Exception e) {
    looking = false;
    String text = "The plug-ins cannot be looked at: " + e.getMessage();
    Problem problem = new Problem("plug-ins", Optional.empty(), 0, 0, true, text);
    session.problems().report(this, List.of(problem));
  }

  @Override
  public void close() {
    timer.stop();
  }
}
