package dev.ansatz.workbench.internal.window;

import dev.ansatz.runtime.workspace.WorkspaceMaker;
import dev.ansatz.workbench.internal.action.Command;
import dev.ansatz.workbench.internal.session.Platform;
import dev.ansatz.workbench.internal.session.Session;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import javax.swing.JFileChooser;

/** Opens, makes and switches workspaces. */
final class WorkspaceCommands {
  private final Session session;
  private final WindowOwner owner;

  WorkspaceCommands(Session session, WindowOwner owner) {
    this.session = session;
    this.owner = owner;
  }

  void register() {
    add("file.workspace", "Open workspace…", "folder", this::open);
    add("file.workspace-new", "New workspace with all templates…", "", this::make);
    int number = 1;
    for (Path folder : owner.recent()) {
      if (!folder.equals(session.workspace().root())) {
        String title = "Switch to " + folder.getFileName();
        add("file.workspace-" + number++, title, "", () -> switchTo(folder));
      }
    }
  }

  private void add(String id, String title, String icon, Runnable action) {
    session.actions().add(new Command(id, title, icon, "", action));
  }

  private void open() {
    choose("Open workspace").ifPresent(this::switchTo);
  }

  private void switchTo(Path folder) {
    owner.switchTo((MainWindow) session.stage(), folder);
  }

  private void make() {
    choose("New workspace: choose a new or an empty folder")
        .ifPresent(
            folder ->
                session
                    .background()
                    .run(
                        () -> filled(session.platform(), folder),
                        this::switchTo,
                        e ->
                            session.stage().tell("New workspace", String.valueOf(e.getMessage()))));
  }

  private static Path filled(Platform platform, Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        if (files.findAny().isPresent()) {
          throw new IOException(
              "A new workspace must be a new or an empty folder; %s is not empty."
                  .formatted(folder));
        }
      }
    }
    new WorkspaceMaker(platform.experiments()).make(folder, platform.templates().list());
    return folder;
  }

  private Optional<Path> choose(String title) {
    Path beside = session.workspace().root().getParent();
    JFileChooser chooser = new JFileChooser(beside == null ? null : beside.toFile());
    chooser.setDialogTitle(title);
    chooser.setFileSelectionMode(JFileChooser.DIRECTORIES_ONLY);
    boolean chosen = chooser.showOpenDialog(session.stage().owner()) == JFileChooser.APPROVE_OPTION;
    return chosen ? Optional.of(chooser.getSelectedFile().toPath()) : Optional.empty();
  }
}
