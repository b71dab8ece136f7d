package dev.ansatz.workbench.internal.view.live;

import dev.ansatz.workbench.internal.action.Command;
import dev.ansatz.workbench.internal.job.Job;
import dev.ansatz.workbench.internal.job.JobSnapshot;
import dev.ansatz.workbench.internal.session.Session;
import dev.ansatz.workbench.internal.ui.EmptyState;
import dev.ansatz.workbench.internal.ui.Subscription;
import dev.ansatz.workbench.internal.view.View;
import java.awt.CardLayout;
import java.util.List;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSlider;
import javax.swing.Timer;
import net.miginfocom.swing.MigLayout;

/** What a model's training tells while it goes on: curves, numbers, figures. */
public final class LiveView implements View {
  private static final int MILLIS = 500;
  private static final int PERCENT = 100;
  private static final int MOST_SMOOTHING = 99;
  private static final int WIDE = 560;
  private static final String SHOWN = "shown";
  private static final String EMPTY = "empty";

  private final Session session;
  private final JobChooser chooser;
  private final NumberStrip numbers = new NumberStrip();
  private final LiveTabs tabs = new LiveTabs();
  private final JSlider smoothing = new JSlider(0, MOST_SMOOTHING, 0);
  private final JLabel activity = new JLabel();
  private final CardLayout cards = new CardLayout();
  private final JPanel deck = new JPanel(cards);
  private final Timer timer = new Timer(MILLIS, event -> tick());
  private final List<Subscription> subscriptions;
  private Subscription followed = () -> {};
  private boolean changed;

  /** Makes the view. */
  public LiveView(Session session) {
    this.session = session;
    chooser = new JobChooser(session);
    deck.add(filled(), SHOWN);
    deck.add(empty(), EMPTY);
    subscriptions =
        List.of(
            session.jobs().all().listen(this::chooseNewest),
            session.selection().job().listen(this::follow));
    chooseNewest(session.jobs().all().get());
    follow(session.selection().job().get());
    timer.start();
  }

  private JComponent filled() {
    smoothing.setName("live.smoothing");
    smoothing.setToolTipText("How much the curves are smoothed");
    smoothing.addChangeListener(event -> refresh());
    JLabel label = new JLabel("Smoothing");
    label.setLabelFor(smoothing);
    JPanel bar = new JPanel(new MigLayout("insets 4 8 4 8, fillx", "[grow,fill][][]"));
    bar.add(chooser.component(), "wmin 60");
    bar.add(label);
    bar.add(smoothing, "w 96!");
    JPanel panel =
        new JPanel(new MigLayout("fill, insets 0, wrap 1, gap 0, hidemode 3", "[grow,fill]"));
    panel.add(bar);
    panel.add(activity, "gap 8 8 0 4, wmin 0");
    panel.add(numbers.component(), "wmin 0");
    panel.add(tabs.component(), "grow, push, wmin 0, hmin 0");
    return panel;
  }

  private JComponent empty() {
    Command templates =
        new Command(
            "live.first",
            "Show templates",
            "experiment",
            "",
            () -> session.stage().show("welcome"));
    return EmptyState.of(
        "Live shows a training while it goes on: its curves, its newest numbers, and the model's"
            + " own figures.",
        "Nothing has been run yet. Open an experiment and press Run.",
        List.of(templates));
  }

  private void chooseNewest(List<Job> jobs) {
    Optional<Job> chosen = session.selection().job().get();
    if (chosen.isEmpty() && !jobs.isEmpty()) {
      session.selection().job().set(Optional.of(jobs.get(0)));
    }
    cards.show(deck, jobs.isEmpty() && chosen.isEmpty() ? EMPTY : SHOWN);
  }

  private void follow(Optional<Job> job) {
    followed.close();
    followed = job.map(it -> it.state().listen(state -> changed = true)).orElse(() -> {});
    cards.show(deck, job.isEmpty() ? EMPTY : SHOWN);
    refresh();
  }

  private void tick() {
    if (changed) {
      refresh();
    }
  }

  /** Shows the job as it stands now. */
  void refresh() {
    changed = false;
    session.selection().job().get().ifPresent(job -> show(job.state().get()));
  }

  private void show(JobSnapshot now) {
    numbers.show(now.curves());
    activity.setText(sentence(now));
    activity.setToolTipText(activity.getText());
    int columns = deck.getWidth() > WIDE ? 2 : 1;
    Smoothing smooth = new Smoothing((double) smoothing.getValue() / PERCENT);
    tabs.curves(LiveFigure.of(now.curves(), smooth, columns));
    tabs.figures(now.figures());
  }

  private static String sentence(JobSnapshot now) {
    if (now.failure().isPresent()) {
      return now.failure().get();
    }
    boolean none = now.curves().isEmpty();
    if (now.outcome().isPresent()) {
      return none ? "It has ended, and has no curves: see its figures." : "It has ended.";
    }
    return now.position().activity() + (none ? " There are no curves yet." : "");
  }

  @Override
  public JComponent component() {
    return deck;
  }

  @Override
  public void themeChanged() {
    tabs.themeChanged();
  }

  @Override
  public void close() {
    timer.stop();
    followed.close();
    chooser.close();
    subscriptions.forEach(Subscription::close);
  }
}
