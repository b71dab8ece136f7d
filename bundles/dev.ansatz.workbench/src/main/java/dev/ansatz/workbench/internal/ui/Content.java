package dev.ansatz.workbench.internal.ui;

import dev.ansatz.workbench.internal.action.Command;
import java.awt.BorderLayout;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JProgressBar;
import net.miginfocom.swing.MigLayout;

/** The place in a view for what it shows, or for why it shows nothing. */
public final class Content extends JPanel {
  private static final long serialVersionUID = 1;

  private final String id;

  /** Makes an empty place in the view of an id. */
  public Content(String id) {
    super(new BorderLayout());
    this.id = id;
  }

  /** Shows a component alone. */
  public void put(JComponent component) {
    removeAll();
    add(component);
    revalidate();
    repaint();
  }

  /** Shows that something takes time. */
  public void waiting(String spoken) {
    JPanel waiting = new JPanel(new MigLayout("fill"));
    JProgressBar progress = new JProgressBar();
    progress.setIndeterminate(true);
    progress.getAccessibleContext().setAccessibleName(spoken);
    waiting.add(progress, "center, w 60:160:160");
    put(waiting);
  }

  /** Shows why something failed, with a button that tries again. */
  public void failed(String what, Exception e, Runnable again) {
    String why =
        e.getMessage() == null
            ? "It failed with %s.".formatted(e.getClass().getSimpleName())
            : e.getMessage();
    put(
        EmptyState.of(
            what, why, List.of(new Command(id + ".reload", "Try again", "refresh", "", again))));
  }
}
