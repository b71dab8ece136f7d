package dev.ansatz.workbench.internal.view.plugins;

import dev.ansatz.api.plugin.Descriptor;
import dev.ansatz.runtime.plugins.Kind;
import dev.ansatz.runtime.plugins.PluginFile;
import dev.ansatz.workbench.internal.action.Command;
import dev.ansatz.workbench.internal.session.Session;
import dev.ansatz.workbench.internal.ui.Content;
import dev.ansatz.workbench.internal.ui.Icons;
import dev.ansatz.workbench.internal.ui.Scrolling;
import dev.ansatz.workbench.internal.ui.ValueTable;
import dev.ansatz.workbench.internal.ui.WhenSeen;
import dev.ansatz.workbench.internal.view.View;
import java.awt.BorderLayout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JSplitPane;
import javax.swing.JTable;
import javax.swing.JToolBar;

/** All plug-ins, and what could not be loaded. */
public final class PluginsView implements View {
  private final Session session;
  private final JPanel panel = new JPanel(new BorderLayout());
  private final JToolBar bar = new JToolBar();
  private final Content list = new Content("plugins");
  private final Content detail = new Content("plugins");
  private final JButton toggle = new JButton(Icons.of("disabled"));
  private final JButton remove = new JButton(Icons.of("delete"));
  private final WhenSeen whenSeen = new WhenSeen(panel, this::load);
  private final PluginDeeds deeds;
  private final List<Command> commands;
  private List<PluginRow> rows = List.of();
  private JTable table = new JTable();
  private String chosen = "";

  /** Makes the view. */
  public PluginsView(Session session) {
    this.session = session;
    deeds = new PluginDeeds(session, whenSeen::request);
    commands =
        List.of(
            new Command(
                "plugins.install", "Install a plug-in…", "install", "", deeds::chooseAndInstall),
            new Command(
                "plugins.toggle",
                "Disable or enable the plug-in",
                "disabled",
                "",
                () -> ownFile().isPresent(),
                () -> ownFile().ifPresent(deeds::toggle)),
            new Command(
                "plugins.remove",
                "Remove the plug-in",
                "delete",
                "",
                () -> ownFile().isPresent(),
                () -> ownFile().ifPresent(deeds::remove)),
            new Command(
                "plugins.folder", "Open the plug-ins folder", "folder", "", this::openFolder),
            new Command(
                "plugins.refresh", "Look at plug-ins again", "refresh", "", whenSeen::request));
    commands.forEach(session.actions()::add);
    fillBar();
    JSplitPane split = new JSplitPane(JSplitPane.VERTICAL_SPLIT, list, detail);
    split.setResizeWeight(0.55);
    split.setBorder(null);
    panel.add(bar, BorderLayout.NORTH);
    panel.add(split);
    panel.setTransferHandler(new JarDrop(deeds::install));
    list.waiting("The plug-ins are being listed");
    whenSeen.request();
  }

  private void fillBar() {
    bar.setFloatable(false);
    JButton install = new JButton("Install…", Icons.of("install"));
    button(install, commands.get(0), "Install a plug-in from a jar; or drop the jar here");
    button(toggle, commands.get(1), "Disable or enable the selected plug-in of your folder");
    button(remove, commands.get(2), "Remove the selected plug-in of your folder");
    button(new JButton(Icons.of("folder")), commands.get(3), "Open your plug-ins folder");
    button(new JButton(Icons.of("refresh")), commands.get(4), "Look again");
  }

  private void button(JButton button, Command command, String words) {
    button.setName(command.id());
    button.setToolTipText(words);
    button.getAccessibleContext().setAccessibleName(words);
    button.addActionListener(event -> session.actions().run(command.id()));
    bar.add(button);
  }

  private void openFolder() {
    session
        .background()
        .run(
            () -> Files.createDirectories(session.platform().folders().own()),
            session.stage()::open,
            e -> session.stage().tell("Plug-ins", String.valueOf(e.getMessage())));
  }

  private void load() {
    session
        .background()
        .run(
            () -> Inventory.take(session.platform()),
            this::show,
            e -> list.failed("The plug-ins cannot be listed.", e, whenSeen::request));
  }

  private void show(List<PluginRow> now) {
    if (now.equals(rows)) {
      return;
    }
    rows = now;
    table = ValueTable.of("plugins.table", "Plug-ins", columns(), rows);
    table.setTransferHandler(new JarDrop(deeds::install));
    table.getSelectionModel().addListSelectionListener(event -> choose());
    list.put(Scrolling.bare(table));
    int again = keys().indexOf(chosen);
    if (!rows.isEmpty()) {
      table.setRowSelectionInterval(Math.max(0, again), Math.max(0, again));
    }
    choose();
  }

  private List<String> keys() {
    return rows.stream().map(PluginRow::key).toList();
  }

  private static List<ValueTable.Col<PluginRow>> columns() {
    return List.of(
        ValueTable.Col.flagged(
            "state", row -> row.state().words(), row -> row.state() == PluginRow.State.FAILED),
        ValueTable.Col.text("kind", PluginRow::noun),
        ValueTable.Col.text("id", PluginRow::id),
        ValueTable.Col.text("title", PluginRow::title),
        ValueTable.Col.text("bundle", PluginRow::bundle),
        ValueTable.Col.text("version", PluginRow::version),
        ValueTable.Col.text("from", PluginRow::origin));
  }

  private Optional<PluginRow> selected() {
    int row = table.getSelectedRow();
    return row < 0 || row >= rows.size() ? Optional.empty() : Optional.of(rows.get(row));
  }

  private Optional<PluginFile> ownFile() {
    return selected().flatMap(PluginRow::ownFile);
  }

  private void choose() {
    toggle.setEnabled(ownFile().isPresent());
    toggle.setIcon(
        Icons.of(ownFile().filter(file -> !file.enabled()).isPresent() ? "ok" : "disabled"));
    remove.setEnabled(ownFile().isPresent());
    selected().ifPresent(this::describe);
  }

  private void describe(PluginRow row) {
    chosen = row.key();
    if (row.kind().isEmpty()) {
      detail.put(Description.of(row, Optional.empty(), ""));
      return;
    }
    session
        .background()
        .run(
            () -> descriptor(row),
            descriptor -> ifChosen(row, Optional.of(descriptor), ""),
            e -> ifChosen(row, Optional.empty(), String.valueOf(e.getMessage())));
  }

  private Descriptor<?> descriptor(PluginRow row) {
    Kind<?> kind = row.kind().orElseThrow();
    return session.platform().plugins().find(kind, row.id()).plugin().descriptor();
  }

  private void ifChosen(PluginRow row, Optional<Descriptor<?>> descriptor, String failure) {
    if (row.key().equals(chosen)) {
      detail.put(Description.of(row, descriptor, failure));
    }
  }

  /** Installs a jar, as dropping it does. */
  void install(Path jar) {
    deeds.install(jar);
  }

  @Override
  public JComponent component() {
    return panel;
  }

  @Override
  public void close() {
    deeds.close();
    commands.forEach(command -> session.actions().remove(command.id()));
  }
}
