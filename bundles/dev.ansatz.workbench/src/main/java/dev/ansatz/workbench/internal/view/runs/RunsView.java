package dev.ansatz.workbench.internal.view.runs;

import dev.ansatz.runtime.store.StoredRun;
import dev.ansatz.workbench.internal.action.Command;
import dev.ansatz.workbench.internal.session.Session;
import dev.ansatz.workbench.internal.ui.EmptyState;
import dev.ansatz.workbench.internal.ui.Keys;
import dev.ansatz.workbench.internal.ui.Menus;
import dev.ansatz.workbench.internal.ui.Subscription;
import dev.ansatz.workbench.internal.view.View;
import java.awt.CardLayout;
import java.awt.Point;
import java.awt.Rectangle;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.event.ListSelectionEvent;

/** All runs of the workspace in a table: to find, sort, group and compare them. */
public final class RunsView implements View {
  private static final String TABLE = "table";
  private static final String EMPTY = "empty";

  private final Session session;
  private final RunsState state = new RunsState();
  private final RunTableModel model = new RunTableModel();
  private final RunTable table = new RunTable(model, this::sort);
  private final CardLayout cards = new CardLayout();
  private final JPanel deck = new JPanel(cards);
  private final RunsBar bar;
  private final ComparePane compare;
  private final RunsLoader loader;
  private final List<Subscription> subscriptions;
  private Optional<RunPage> page = Optional.empty();

  /** Makes the view. */
  public RunsView(Session session) {
    this.session = session;
    RunCommands.register(session);
    new TableCommands(session, this).register();
    bar = new RunsBar(session.actions(), this::filter, this::group);
    compare = new ComparePane(session, bar.below(table.scrolling()));
    loader =
        new RunsLoader(
            session.index(), session.background(), state::wish, this::loaded, this::failed);
    deck.add(compare.component(), TABLE);
    deck.add(empty(), EMPTY);
    listen();
    subscriptions =
        List.of(
            session.watch().version().listen(version -> loader.load()),
            session.watch().failure().listen(bar::mistake),
            session.selection().runs().listen(this::follow));
    loader.load();
  }

  private JComponent empty() {
    Command welcome =
        new Command(
            "runs.first",
            "Show templates",
            "experiment",
            "",
            () -> session.stage().show("welcome"));
    return EmptyState.of(
        "Runs lists every run of this workspace with its scores and settings.",
        "There are none yet. Open a template and press Run.",
        List.of(welcome));
  }

  private void listen() {
    table.getSelectionModel().addListSelectionListener(this::selected);
    Keys.onOpen(table, this::open);
    Keys.on(table, "DELETE", () -> session.actions().run("runs.delete"));
    Keys.on(table, "F5", () -> session.watch().refresh());
    Menus.install(
        table, this::press, this::place, () -> Menus.of(session.actions(), TableCommands.menu()));
  }

  private void press(Point point) {
    int row = table.rowAtPoint(point);
    if (row >= 0 && !table.isRowSelected(row)) {
      table.setRowSelectionInterval(row, row);
    }
  }

  private Point place() {
    Rectangle cell = table.getCellRect(Math.max(0, table.getSelectedRow()), 1, true);
    return new Point(cell.x, cell.y + cell.height);
  }

  private void loaded(RunPage next) {
    bar.mistake(next.filter().mistake().orElse(""));
    if (next.filter().mistake().isEmpty()) {
      page = Optional.of(next);
      show();
    }
  }

  private void failed(Exception e) {
    bar.mistake("The runs cannot be read: " + e.getMessage());
  }

  private void show() {
    RunPage now = page.orElseThrow();
    Arrangement arrangement = state.arrangement(now.columns());
    int sorted =
        now.columns().stream().map(RunColumn::key).toList().indexOf(arrangement.order().key());
    boolean falls = arrangement.order().falls(state.isReversed());
    table.show(now.columns(), arrangement.lines(now.runs()), sorted, falls);
    bar.show(now, table.selectedRuns().size());
    cards.show(deck, now.total() == 0 && now.runs().isEmpty() ? EMPTY : TABLE);
  }

  private void sort(int column) {
    state.order(model.column(column));
    page.ifPresent(now -> show());
  }

  private void filter(String text) {
    state.filter(text);
    loader.load();
  }

  private void group(String key) {
    state.group(key);
    loader.load();
  }

  /** Shows other metrics and settings; none for those that the view proposes. */
  void choose(Optional<List<String>> keys) {
    state.columns(keys);
    loader.load();
  }

  private void selected(ListSelectionEvent event) {
    if (!event.getValueIsAdjusting() && !table.isRefreshing()) {
      List<Path> dirs = table.selectedRuns().stream().map(StoredRun::dir).toList();
      session.selection().runs().set(dirs);
      page.ifPresent(now -> bar.show(now, dirs.size()));
    }
  }

  private void follow(List<Path> dirs) {
    Set<Path> own = table.selectedRuns().stream().map(StoredRun::dir).collect(Collectors.toSet());
    if (!own.equals(new HashSet<>(dirs))) {
      Set<String> ids =
          runs().stream()
              .filter(run -> dirs.contains(run.dir()))
              .map(StoredRun::id)
              .collect(Collectors.toSet());
      table.selectRuns(ids);
      page.ifPresent(now -> bar.show(now, ids.size()));
    }
  }

  private void open() {
    int row = table.getSelectedRow();
    if (row >= 0 && model.lines().get(row) instanceof RunLine.Group group) {
      state.toggle(group.id());
      show();
    } else if (row >= 0) {
      session.actions().run("runs.figures");
    }
  }

  /** Compares the runs that are selected. */
  void compare() {
    compare.compare(session.selection().runs().get());
  }

  /** Returns the runs that the table shows, in its order. */
  List<StoredRun> runs() {
    return page.map(
            now ->
                state.arrangement(now.columns()).lines(now.runs()).stream()
                    .flatMap(
                        line ->
                            line instanceof RunLine.Single single
                                ? java.util.stream.Stream.of(single.run())
                                : java.util.stream.Stream.empty())
                    .toList())
        .orElse(List.of());
  }

  /** Returns what the table shows; none until it was read. */
  Optional<RunPage> page() {
    return page;
  }

  @Override
  public JComponent component() {
    return deck;
  }

  @Override
  public void themeChanged() {
    compare.themeChanged();
  }

  @Override
  public void close() {
    subscriptions.forEach(Subscription::close);
  }
}
