package dev.ansatz.workbench.internal.view.model;

import dev.ansatz.workbench.internal.session.Session;
import dev.ansatz.workbench.internal.ui.Content;
import dev.ansatz.workbench.internal.ui.EmptyState;
import dev.ansatz.workbench.internal.ui.Middle;
import dev.ansatz.workbench.internal.ui.Subscription;
import dev.ansatz.workbench.internal.ui.WhenSeen;
import dev.ansatz.workbench.internal.view.View;
import java.awt.BorderLayout;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTabbedPane;

/** The model of the selected run. */
public final class ModelView implements View {
  private static final int LONGEST = 48;

  private final Session session;
  private final JPanel panel = new JPanel(new BorderLayout());
  private final Content content = new Content("model");
  private final JLabel source = new JLabel();
  private final JTabbedPane tabs = new JTabbedPane();
  private final WhenSeen whenSeen = new WhenSeen(panel, this::load);
  private final Subscription subscription;
  private Optional<Path> wanted = Optional.empty();

  /** Makes the view. */
  public ModelView(Session session) {
    this.session = session;
    tabs.setName("model.tabs");
    tabs.setTabLayoutPolicy(JTabbedPane.SCROLL_TAB_LAYOUT);
    source.setBorder(BorderFactory.createEmptyBorder(8, 8, 4, 8));
    panel.add(source, BorderLayout.NORTH);
    panel.add(content);
    subscription = session.selection().runs().listen(runs -> whenSeen.request());
    whenSeen.request();
  }

  private void load() {
    wanted = session.selection().runs().get().stream().findFirst();
    source.setVisible(wanted.isPresent());
    wanted.ifPresentOrElse(this::load, this::invite);
  }

  private void invite() {
    content.put(
        EmptyState.of(
            "This view shows what a run has learnt: the structure of its model, its arrays, and"
                + " what it can do.",
            "Select a run in Runs.",
            List.of()));
  }

  private void load(Path dir) {
    source.setText("Model of " + Middle.shorten(dir.getFileName().toString(), LONGEST));
    source.setToolTipText(dir.toString());
    content.waiting("The model is being loaded");
    session
        .background()
        .run(
            () -> ModelContent.load(session.platform(), dir),
            loaded -> ifWanted(dir, () -> show(loaded)),
            e ->
                ifWanted(
                    dir, () -> content.failed("The model cannot be shown.", e, whenSeen::request)));
  }

  private void ifWanted(Path dir, Runnable action) {
    if (wanted.equals(Optional.of(dir))) {
      action.run();
    }
  }

  private void show(ModelContent loaded) {
    int front = tabs.getSelectedIndex();
    String title = front < 0 ? "" : tabs.getTitleAt(front);
    tabs.removeAll();
    tabs.addTab("Overview", SummaryTabs.overview(loaded));
    loaded.summary().ifPresent(it -> tabs.addTab("Structure", SummaryTabs.structure(it)));
    tabs.addTab("Arrays", new ArraysTab(session, loaded.arrays()).component());
    tabs.addTab("Settings", SummaryTabs.settings(loaded));
    tabs.setSelectedIndex(Math.max(0, tabs.indexOfTab(title)));
    content.put(tabs);
  }

  @Override
  public JComponent component() {
    return panel;
  }

  @Override
  public void close() {
    subscription.close();
  }
}
