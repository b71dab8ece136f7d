package dev.ansatz.workbench.internal.view.progress;

import dev.ansatz.runtime.engine.RunState;
import dev.ansatz.runtime.store.RunIndex;
import dev.ansatz.runtime.store.RunQuery;
import dev.ansatz.runtime.store.StoredRun;
import dev.ansatz.workbench.internal.action.Command;
import dev.ansatz.workbench.internal.job.Job;
import dev.ansatz.workbench.internal.session.Session;
import dev.ansatz.workbench.internal.ui.EmptyState;
import dev.ansatz.workbench.internal.ui.Scrolling;
import dev.ansatz.workbench.internal.ui.Subscription;
import dev.ansatz.workbench.internal.view.View;
import java.awt.CardLayout;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;

/** Every run under way, and those that have ended in this session. */
public final class ProgressView implements View {
  private static final RunQuery UNDER_WAY =
      new RunQuery(
          List.of(),
          Set.of(RunState.RUNNING),
          false,
          Optional.empty(),
          false,
          Integer.MAX_VALUE,
          Optional.of(Set.of()));
  private static final String CARDS = "cards";
  private static final String EMPTY = "empty";

  private final Session session;
  private final CardLayout layout = new CardLayout();
  private final JPanel deck = new JPanel(layout);
  private final JPanel list = new WidthTracking();
  private final List<Subscription> subscriptions;
  private List<JobCard> cards = List.of();
  private List<StoredRun> foreign = List.of();

  /** Makes the view. */
  public ProgressView(Session session) {
    this.session = session;
    deck.add(Scrolling.bare(list), CARDS);
    deck.add(empty(), EMPTY);
    subscriptions =
        List.of(
            session.jobs().all().listen(this::show),
            session.watch().version().listen(version -> look()));
    show(session.jobs().all().get());
    look();
  }

  private JComponent empty() {
    Command templates =
        new Command(
            "progress.first",
            "Show templates",
            "experiment",
            "",
            () -> session.stage().show("welcome"));
    return EmptyState.of(
        "Progress shows every run under way: how far it has come, and how long it will take.",
        "Nothing runs. Open an experiment and press Run.",
        List.of(templates));
  }

  private void look() {
    session.background().run(() -> underWay(session.index()), this::foreign, this::failed);
  }

  private static List<StoredRun> underWay(RunIndex index) {
    return index.list(UNDER_WAY);
  }

  private void foreign(List<StoredRun> runs) {
    Set<Path> own =
        session.jobs().all().get().stream()
            .flatMap(job -> job.dir().stream())
            .collect(Collectors.toSet());
    List<StoredRun> others = runs.stream().filter(run -> !own.contains(run.dir())).toList();
    if (!others.equals(foreign)) {
      foreign = others;
      show(session.jobs().all().get());
    }
  }

  private void failed(Exception e) {
    session.stage().say("The runs of other processes cannot be seen: " + e.getMessage());
  }

  private void show(List<Job> jobs) {
    List<JobCard> next = new ArrayList<>();
    for (Job job : jobs) {
      next.add(
          cards.stream()
              .filter(card -> card.job() == job)
              .findFirst()
              .orElseGet(() -> new JobCard(session, job)));
    }
    cards.stream().filter(card -> !next.contains(card)).forEach(JobCard::close);
    cards = next;
    list.removeAll();
    cards.forEach(card -> list.add(card.component()));
    foreign.forEach(run -> list.add(new ForeignCard(session, run).component()));
    if (!cards.isEmpty()) {
      list.add(clear(), "gap 8 8 8 8, growx 0");
    }
    layout.show(deck, cards.isEmpty() && foreign.isEmpty() ? EMPTY : CARDS);
    list.revalidate();
    list.repaint();
  }

  private JButton clear() {
    JButton clear = new JButton("Clear ended");
    clear.setName("progress.clear");
    clear.setToolTipText("Take runs that have ended off this list; their folders stay");
    clear.addActionListener(event -> session.jobs().forgetEnded());
    return clear;
  }

  @Override
  public JComponent component() {
    return deck;
  }

  @Override
  public void close() {
    subscriptions.forEach(Subscription::close);
    cards.forEach(JobCard::close);
  }
}
