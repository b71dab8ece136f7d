package dev.ansatz.workbench.internal.window;

import dev.ansatz.workbench.internal.action.Command;
import dev.ansatz.workbench.internal.editor.EditorCommands;
import dev.ansatz.workbench.internal.job.Job;
import dev.ansatz.workbench.internal.palette.Palette;
import dev.ansatz.workbench.internal.session.Session;
import dev.ansatz.workbench.internal.view.Editor;
import java.util.function.Consumer;
import javax.swing.JFileChooser;

/** What can be done in every window: files, editing, running, themes, the way out. */
final class WindowCommands {
  private final Session session;
  private final Editors editors;
  private final WindowOwner owner;

  WindowCommands(Session session, Editors editors, WindowOwner owner) {
    this.session = session;
    this.editors = editors;
    this.owner = owner;
  }

  void register() {
    file();
    edit();
    EditorCommands.register(session.actions(), editors::active);
    run();
    appearance();
    help();
  }

  private void file() {
    always("file.new", "New experiment…", "experiment", "menu N", this::newExperiment);
    always("file.open", "Open experiment…", "folder", "menu O", this::openExperiment);
    withEditor("file.save", "Save", "save", "menu S", Editor::save);
    always("file.save-all", "Save all", "", "menu shift S", editors::saveAll);
    always("file.close", "Close editor", "", "menu W", editors::closeFront);
    new WorkspaceCommands(session, owner).register();
    always("file.preferences", "Preferences…", "", "menu COMMA", () -> owner.preferences(window()));
    always("file.quit", "Quit", "", "menu Q", () -> window().close());
  }

  private void edit() {
    withEditor("edit.undo", "Undo", "undo", "menu Z", Editor::undo);
    withEditor("edit.redo", "Redo", "redo", "menu shift Z", Editor::redo);
  }

  private void run() {
    session
        .actions()
        .add(
            new Command(
                "run.stop-all",
                "Stop all runs",
                "stop",
                "shift F5",
                session.jobs()::areActive,
                () -> session.jobs().all().get().forEach(job -> stop(job))));
  }

  private static void stop(Job job) {
    if (job.state().get().status().isActive()) {
      job.stop();
    }
  }

  private void appearance() {
    always("view.theme-light", "Light theme", "", "", () -> owner.theme("light"));
    always("view.theme-dark", "Dark theme", "", "", () -> owner.theme("dark"));
    always("view.theme-system", "The system's theme", "", "", () -> owner.theme("system"));
    always("view.reset", "Reset perspective", "", "", () -> window().resetPerspective());
  }

  private void help() {
    always("help.welcome", "Welcome", "ansatz", "F1", this::welcome);
    always("help.palette", "Find a command…", "search", "menu shift P", this::palette);
  }

  private void welcome() {
    session.stage().perspective("learn");
    editors.welcome();
  }

  private void palette() {
    new Palette(session.actions()).show(window().frame().getRootPane());
  }

  private MainWindow window() {
    return (MainWindow) session.stage();
  }

  private void newExperiment() {
    welcome();
    session.stage().say("Choose what the experiment begins with.");
  }

  private void openExperiment() {
    JFileChooser chooser = new JFileChooser(session.workspace().experiments().toFile());
    chooser.setDialogTitle("Open experiment");
    if (chooser.showOpenDialog(session.stage().owner()) == JFileChooser.APPROVE_OPTION) {
      session.stage().edit(chooser.getSelectedFile().toPath());
    }
  }

  private void always(String id, String title, String icon, String shortcut, Runnable action) {
    session.actions().add(new Command(id, title, icon, shortcut, action));
  }

  private void withEditor(
      String id, String title, String icon, String shortcut, Consumer<Editor> action) {
    session
        .actions()
        .add(
            new Command(
                id,
                title,
                icon,
                shortcut,
                () -> editors.active().isPresent(),
                () -> editors.active().ifPresent(action)));
  }
}
