package dev.ansatz.workbench.internal.view.runs;

import dev.ansatz.runtime.store.StoredRun;
import dev.ansatz.workbench.internal.action.Command;
import dev.ansatz.workbench.internal.session.Session;
import java.awt.Component;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.JPopupMenu;

/** What can be done with the table of runs as a whole. */
final class TableCommands {
  private final Session session;
  private final RunsView view;

  TableCommands(Session session, RunsView view) {
    this.session = session;
    this.view = view;
  }

  /** Returns the ids in the order of the context menu. */
  static List<String> menu() {
    List<String> ids = new ArrayList<>(List.of("runs.compare"));
    ids.addAll(RunCommands.menu());
    ids.addAll(List.of("", "runs.columns", "runs.export", "runs.refresh"));
    return ids;
  }

  void register() {
    session
        .actions()
        .add(
            new Command(
                "runs.compare", "Compare runs", "compare", "", this::canCompare, view::compare));
    session.actions().add(command("runs.columns", "Choose columns…", "columns", this::columns));
    session.actions().add(command("runs.export", "Export table of runs…", "export", this::export));
    session
        .actions()
        .add(command("runs.refresh", "Look for runs", "refresh", session.watch()::refresh));
  }

  private Command command(String id, String title, String icon, Runnable action) {
    return new Command(id, title, icon, "", () -> view.page().isPresent(), action);
  }

  private boolean canCompare() {
    return !session.selection().runs().get().isEmpty();
  }

  private void columns() {
    RunPage page = view.page().orElseThrow();
    List<String> chosen =
        page.columns().stream().map(RunColumn::key).skip(RunColumn.FIXED.size()).toList();
    List<String> fixed = RunColumn.FIXED.stream().map(RunColumn::key).toList();
    List<String> keys = page.keys().stream().filter(key -> !fixed.contains(key)).toList();
    JPopupMenu popup = new JPopupMenu();
    popup.add(new ColumnChooser(keys, chosen, view::choose).component());
    Component anchor = view.component();
    popup.show(anchor, Math.max(0, anchor.getWidth() - popup.getPreferredSize().width), 36);
  }

  private void export() {
    Path proposal = session.workspace().root().resolve("runs.csv");
    Optional<Path> file = session.stage().saveTo("Export table of runs", proposal);
    file.ifPresent(this::export);
  }

  private void export(Path file) {
    List<RunColumn> columns = view.page().orElseThrow().columns();
    List<StoredRun> runs = view.runs();
    session
        .background()
        .run(
            () -> RunCsv.write(file, columns, runs),
            path -> session.stage().say("Exported to " + path.getFileName() + "."),
            e -> session.stage().tell("Export", "The file cannot be written: " + e.getMessage()));
  }
}
