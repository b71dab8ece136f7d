package dev.ansatz.workbench.internal.view.explorer;

import dev.ansatz.runtime.experiment.Template;
import dev.ansatz.workbench.internal.session.Session;
import dev.ansatz.workbench.internal.ui.Icons;
import dev.ansatz.workbench.internal.ui.Keys;
import dev.ansatz.workbench.internal.ui.Menus;
import dev.ansatz.workbench.internal.ui.Scrolling;
import dev.ansatz.workbench.internal.ui.Subscription;
import dev.ansatz.workbench.internal.view.View;
import dev.ansatz.workbench.internal.view.runs.RunCommands;
import java.awt.Point;
import java.awt.Rectangle;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.swing.JComponent;
import javax.swing.JMenu;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import javax.swing.JScrollPane;
import javax.swing.Timer;

/** What is in the workspace: experiments, runs, data, plug-ins. */
public final class ExplorerView implements View {
  private static final int MILLIS = 2000;
  private static final Set<String> OPEN = Set.of("experiments", "runs");

  private final Session session;
  private final Census census;
  private final FileCommands files;
  private final EntryTree tree = new EntryTree(new BranchModel());
  private final JScrollPane scroll = Scrolling.bare(tree);
  private final Timer timer = new Timer(MILLIS, event -> look());
  private final Subscription subscription;
  private Branch shown = Branch.leaf(new Entry.Group("none", "", "", ""));
  private List<Template> templates = List.of();
  private boolean looking;

  /** Makes the view. */
  public ExplorerView(Session session) {
    this.session = session;
    census = new Census(session);
    files = new FileCommands(session, this::chosen, this::look);
    files.register();
    RunCommands.register(session);
    listen();
    subscription = session.watch().version().listen(version -> look());
    session
        .background()
        .run(() -> session.platform().templates().list(), some -> templates = some, this::failed);
    timer.start();
    look();
  }

  private void listen() {
    tree.addTreeSelectionListener(event -> selected());
    Keys.onOpen(tree, this::open);
    Keys.on(
        tree, "DELETE", () -> session.actions().run(isOfRun() ? "runs.delete" : "explorer.delete"));
    Keys.on(tree, "F2", () -> session.actions().run("explorer.rename"));
    Keys.on(
        tree,
        "F5",
        () -> {
          session.watch().refresh();
          look();
        });
    Menus.install(tree, this::press, this::place, this::menu);
  }

  private void look() {
    if (!looking) {
      looking = true;
      session.background().run(census::take, this::seen, this::failed);
    }
  }

  private void seen(Branch next) {
    looking = false;
    if (!next.equals(shown)) {
      shown = next;
      tree.show(next, OPEN);
    }
  }

  private void failed(Exception e) {
    looking = false;
    session.stage().say("The workspace cannot be looked at: " + e.getMessage());
  }

  private Optional<Entry> first() {
    return tree.selectedEntries().stream().findFirst();
  }

  private boolean isOfRun() {
    return first().map(entry -> entry instanceof Entry.Run).orElse(false);
  }

  private Optional<Path> chosen() {
    return first()
        .map(
            entry -> {
              if (entry instanceof Entry.Experiment experiment) {
                return experiment.file();
              }
              return entry instanceof Entry.Folder folder ? folder.path() : null;
            });
  }

  private void selected() {
    List<Path> runs =
        tree.selectedEntries().stream()
            .filter(entry -> entry instanceof Entry.Run)
            .map(entry -> ((Entry.Run) entry).run().dir())
            .toList();
    if (!tree.isRefreshing() && !runs.isEmpty()) {
      session.selection().runs().set(runs);
    }
  }

  private void open() {
    Entry entry = first().orElse(null);
    if (entry instanceof Entry.Experiment experiment) {
      session.stage().edit(experiment.file());
    } else if (entry instanceof Entry.Run) {
      session.actions().run("runs.figures");
    } else if (entry instanceof Entry.Plugin plugin) {
      session.stage().show(view(plugin));
    } else if (tree.getSelectionPath() != null) {
      toggle();
    }
  }

  private static String view(Entry.Plugin plugin) {
    return switch (plugin.icon()) {
      case "data" -> "data";
      case "runs" -> "runs";
      default -> "plugins";
    };
  }

  private void toggle() {
    if (tree.isExpanded(tree.getSelectionPath())) {
      tree.collapsePath(tree.getSelectionPath());
    } else {
      tree.expandPath(tree.getSelectionPath());
    }
  }

  private void press(Point point) {
    int row = tree.getClosestRowForLocation(point.x, point.y);
    if (row >= 0 && !tree.isRowSelected(row)) {
      tree.setSelectionRow(row);
    }
  }

  private Point place() {
    Rectangle bounds = tree.getPathBounds(tree.getSelectionPath());
    return bounds == null ? new Point() : new Point(bounds.x, bounds.y + bounds.height);
  }

  /** Returns the context menu of what is selected. */
  JPopupMenu menu() {
    JPopupMenu menu =
        Menus.of(session.actions(), isOfRun() ? RunCommands.menu() : FileCommands.menu());
    if (!isOfRun()) {
      menu.insert(newExperiment(), 0);
    }
    return menu;
  }

  private JMenu newExperiment() {
    JMenu menu = new JMenu("New experiment from template");
    menu.setIcon(Icons.of("add"));
    menu.setName("explorer.new");
    for (Template template : templates) {
      JMenuItem item = new JMenuItem(template.title());
      item.setName("explorer.new." + template.id());
      item.addActionListener(event -> files.create(template));
      menu.add(item);
    }
    menu.setEnabled(!templates.isEmpty());
    return menu;
  }

  @Override
  public JComponent component() {
    return scroll;
  }

  @Override
  public void close() {
    timer.stop();
    subscription.close();
  }
}
