package dev.ansatz.workbench.internal.welcome;

import dev.ansatz.workbench.internal.session.Session;
import dev.ansatz.workbench.internal.view.View;
import javax.swing.JComponent;
import javax.swing.JPanel;

/** The page that a new user sees first: the templates as cards. */
public final class Welcome implements View {
  private final JPanel page = new JPanel();

  /** Makes the page. */
  public Welcome(Session session) {}

  @Override
  public JComponent component() {
    return page;
  }
}
