package dev.ansatz.workbench.internal.view.figure;

import dev.ansatz.workbench.internal.action.Command;
import dev.ansatz.workbench.internal.session.Session;
import dev.ansatz.workbench.internal.ui.Content;
import dev.ansatz.workbench.internal.ui.EmptyState;
import dev.ansatz.workbench.internal.ui.Icons;
import dev.ansatz.workbench.internal.ui.Middle;
import dev.ansatz.workbench.internal.ui.Subscription;
import dev.ansatz.workbench.internal.ui.WhenSeen;
import dev.ansatz.workbench.internal.view.View;
import java.awt.BorderLayout;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.swing.DefaultComboBoxModel;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JToggleButton;
import net.miginfocom.swing.MigLayout;

/** The figures of the selected run, one at a time, or one of several runs side by side. */
public final class RunFiguresView implements View {
  private static final int MOST_RUNS = 4;
  private static final int LONGEST = 48;

  private final Session session;
  private final JPanel panel = new JPanel(new BorderLayout());
  private final JPanel top = new JPanel(new MigLayout("insets 4 8 4 8, gap 8, hidemode 3"));
  private final Content content = new Content("figure");
  private final JLabel source = new JLabel();
  private final JComboBox<String> choice = new JComboBox<>();
  private final JToggleButton beside = new JToggleButton("Side by side", Icons.of("compare"));
  private final FigureGrid grid;
  private final FigureBar bar;
  private final WhenSeen whenSeen = new WhenSeen(panel, this::load);
  private final List<Command> commands;
  private final List<Subscription> subscriptions;
  private List<Path> runs = List.of();
  private Optional<RunFigures> shown = Optional.empty();
  private boolean filling;

  /** Makes the view. */
  public RunFiguresView(Session session) {
    this.session = session;
    this.grid = new FigureGrid(session);
    this.bar = new FigureBar(grid::panes, session.stage()::say);
    commands =
        List.of(
            new Command(
                "figure.previous",
                "Previous figure",
                "previous",
                "alt PAGE_UP",
                this::hasSeveral,
                () -> step(-1)),
            new Command(
                "figure.next",
                "Next figure",
                "next",
                "alt PAGE_DOWN",
                this::hasSeveral,
                () -> step(1)));
    commands.forEach(session.actions()::add);
    fillTop();
    panel.add(top, BorderLayout.NORTH);
    panel.add(content);
    subscriptions =
        List.of(
            session.selection().runs().listen(now -> whenSeen.request()),
            session.selection().figure().listen(now -> whenSeen.request()),
            session.watch().version().listen(now -> lookAgain()));
    whenSeen.request();
  }

  private void fillTop() {
    choice.setName("figure.choice");
    choice.getAccessibleContext().setAccessibleName("Figure");
    choice.setToolTipText("Which figure of the run is shown");
    choice.addActionListener(event -> choose());
    beside.setName("figure.beside");
    beside.setToolTipText("Show this figure of all selected runs, four at most");
    beside.addActionListener(event -> whenSeen.request());
    top.add(source, "growx, pushx, wmin 40, span, wrap");
    top.add(step(commands.get(0)), "split 4");
    top.add(choice, "growx, wmin 60");
    top.add(step(commands.get(1)));
    top.add(beside, "wmin 32, wrap");
    top.add(bar.component(), "growx, wmin 40");
  }

  private static JButton step(Command command) {
    JButton button = new JButton(Icons.of(command.icon()));
    button.setName(command.id());
    button.setToolTipText(command.title());
    button.getAccessibleContext().setAccessibleName(command.title());
    button.addActionListener(event -> command.action().run());
    return button;
  }

  private boolean hasSeveral() {
    return choice.getItemCount() > 1;
  }

  private void step(int by) {
    int count = choice.getItemCount();
    if (count > 0) {
      choice.setSelectedIndex(Math.floorMod(choice.getSelectedIndex() + by, count));
    }
  }

  private void choose() {
    if (!filling && choice.getSelectedItem() instanceof String id) {
      session.selection().figure().set(Optional.of(id));
    }
  }

  /** A run that had no figures may have some by now. */
  private void lookAgain() {
    if (shown.filter(it -> it.ids().isEmpty()).isPresent()) {
      whenSeen.request();
    }
  }

  private void load() {
    List<Path> selected = session.selection().runs().get();
    top.setVisible(!selected.isEmpty());
    beside.setEnabled(selected.size() > 1);
    runs = selected.subList(0, Math.min(selected.size(), beside.isSelected() ? MOST_RUNS : 1));
    if (runs.isEmpty()) {
      shown = Optional.empty();
      invite("Select a run in Runs.");
      return;
    }
    source.setText("Figures of " + Middle.shorten(runs.get(0).getFileName().toString(), LONGEST));
    source.setToolTipText(runs.get(0).toString());
    List<Path> wanted = runs;
    Optional<String> id = session.selection().figure().get();
    session
        .background()
        .run(
            () -> RunFigures.load(wanted, id),
            loaded -> ifWanted(wanted, () -> show(loaded)),
            e ->
                ifWanted(
                    wanted,
                    () -> content.failed("The figures cannot be shown.", e, whenSeen::request)));
  }

  private void ifWanted(List<Path> wanted, Runnable action) {
    if (wanted.equals(runs)) {
      action.run();
    }
  }

  private void invite(String next) {
    content.put(
        EmptyState.of(
            "This view shows the figures of a run: what its model learnt and how.",
            next,
            List.of()));
  }

  private void show(RunFigures loaded) {
    shown = Optional.of(loaded);
    filling = true;
    choice.setModel(new DefaultComboBoxModel<>(loaded.ids().toArray(String[]::new)));
    loaded.id().ifPresent(choice::setSelectedItem);
    filling = false;
    if (loaded.id().isEmpty()) {
      invite("This run has no figures yet: they are drawn when its model has learnt.");
    } else {
      grid.show(loaded.figures());
      content.put(grid.component());
    }
    bar.refresh();
  }

  @Override
  public JComponent component() {
    return panel;
  }

  @Override
  public void close() {
    subscriptions.forEach(Subscription::close);
    commands.forEach(command -> session.actions().remove(command.id()));
  }
}
