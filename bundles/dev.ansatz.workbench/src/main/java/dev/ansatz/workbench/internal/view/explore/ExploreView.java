package dev.ansatz.workbench.internal.view.explore;

import dev.ansatz.runtime.store.StoredRun;
import dev.ansatz.workbench.internal.session.Session;
import dev.ansatz.workbench.internal.ui.Subscription;
import dev.ansatz.workbench.internal.ui.WhenSeen;
import dev.ansatz.workbench.internal.view.View;
import dev.ansatz.workbench.internal.view.explore.Exhibit.Purpose;
import java.awt.CardLayout;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JProgressBar;
import javax.swing.SwingConstants;
import net.miginfocom.swing.MigLayout;

/**
 * Opens the model of the selected run for an exhibit; says why, and what else to select, where that
 * cannot be.
 */
public final class ExploreView<P> implements View {
  private static final String SELECT =
      "Select a run with such a model in Runs or in the Explorer, or run an experiment first.";

  private final Session session;
  private final Exhibit<P> exhibit;
  private final Purpose purpose;
  private final Opening opening;
  private final Latest latest;
  private final CardLayout cards = new CardLayout();
  private final JPanel component = new JPanel(cards);
  private final Notice notice = new Notice();
  private final JLabel loading = new JLabel("", SwingConstants.CENTER);
  private final JLabel heading = new JLabel();
  private final WhenSeen whenSeen;
  private final List<Subscription> subscriptions;
  private Optional<Path> shown = Optional.empty();
  private Optional<String> reason = Optional.empty();

  /** Makes the view. */
  public ExploreView(Session session, Exhibit<P> exhibit) {
    this.session = session;
    this.exhibit = exhibit;
    this.purpose = exhibit.purpose();
    this.opening = new Opening(session.platform(), purpose);
    this.latest = new Latest();
    heading.setName("explore.heading");
    component.add(notice, "notice");
    component.add(loadingCard(), "loading");
    component.add(contentCard(), "content");
    whenSeen = new WhenSeen(component, this::follow);
    subscriptions =
        List.of(
            session.selection().runs().listen(runs -> whenSeen.request()),
            session.watch().version().listen(version -> whenSeen.request()));
    whenSeen.request();
  }

  private JComponent loadingCard() {
    JPanel panel = new JPanel(new MigLayout("fill, insets 16, wrap 1", "[center]"));
    JProgressBar bar = new JProgressBar();
    bar.setIndeterminate(true);
    bar.getAccessibleContext().setAccessibleName("Loading");
    panel.add(loading, "wmin 40, gaptop push");
    panel.add(bar, "w 160!, gapbottom push");
    return panel;
  }

  private JComponent contentCard() {
    JPanel panel = new JPanel(new MigLayout("fill, insets 0, gap 0, wrap 1", "[grow, fill]"));
    panel.add(heading, "wmin 40, gap 8 8 4 4");
    panel.add(exhibit.component(), "grow, push");
    return panel;
  }

  @Override
  public JComponent component() {
    return component;
  }

  private void follow() {
    Optional<Path> wanted = session.selection().runs().get().stream().findFirst();
    if (wanted.isEmpty()) {
      shown = wanted;
      latest.forget();
      notice(SELECT);
    } else if (!wanted.equals(shown)) {
      shown = wanted;
      load(wanted.get());
    } else {
      reason.ifPresent(this::findOthers);
    }
  }

  private void load(Path dir) {
    reason = Optional.empty();
    latest.forget();
    loading.setText("Opening " + dir.getFileName() + " …");
    cards.show(component, "loading");
    latest.ask(
        stop -> {
          Opened opened = opening.open(dir, stop);
          P prepared = exhibit.prepare(opened, stop);
          String title = "%s: %s".formatted(opened.run().id(), opened.model().summary().title());
          return new Ready<>(title, prepared);
        },
        this::show,
        e -> notice(String.valueOf(e.getMessage())));
  }

  private record Ready<P>(String title, P prepared) {}

  private void show(Ready<P> ready) {
    heading.setText(ready.title());
    heading.setToolTipText(ready.title());
    exhibit.show(ready.prepared());
    cards.show(component, "content");
  }

  private void notice(String why) {
    reason = Optional.of(why);
    cards.show(component, "notice");
    notice.say(purpose.shows(), why, List.of(), this::select);
    findOthers(why);
  }

  private void findOthers(String why) {
    session
        .background()
        .run(
            () -> Candidates.find(session.platform().plugins(), session.index(), purpose.model()),
            runs -> offer(why, runs),
            e -> offer(why, List.of()));
  }

  private void offer(String why, List<StoredRun> runs) {
    if (reason.equals(Optional.of(why))) {
      List<StoredRun> others =
          runs.stream().filter(run -> !Optional.of(run.dir()).equals(shown)).toList();
      notice.say(purpose.shows(), why, others, this::select);
    }
  }

  private void select(Path run) {
    session.selection().runs().set(List.of(run));
  }

  @Override
  public void themeChanged() {
    exhibit.themeChanged();
  }

  /** Returns whether everything that was asked for is there. */
  boolean isIdle() {
    return latest.isIdle();
  }

  @Override
  public void close() {
    subscriptions.forEach(Subscription::close);
    latest.close();
    exhibit.close();
  }
}
