package dev.ansatz.workbench.internal.view.runs;

import dev.ansatz.workbench.internal.action.Command;
import dev.ansatz.workbench.internal.session.Session;
import dev.ansatz.workbench.internal.ui.Clipping;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What can be done with the runs that are selected, wherever they are selected. */
public final class RunCommands {
  private final Session session;

  private RunCommands(Session session) {
    this.session = session;
  }

  /** Makes the commands known; once or again. */
  public static void register(Session session) {
    new RunCommands(session).all().forEach(session.actions()::add);
  }

  /** Returns the ids in the order of context menus; an empty one stands for a line. */
  public static List<String> menu() {
    return List.of(
        "runs.figures",
        "runs.report",
        "runs.experiment",
        "runs.folder",
        "",
        "runs.stop",
        "runs.resume",
        "",
        "runs.copy-id",
        "runs.delete");
  }

  private List<Command> all() {
    return List.of(
        command("runs.figures", "Show figures", "figure", "", this::figures),
        command("runs.report", "Open report", "report", "", this::report),
        command("runs.experiment", "Open experiment of run", "experiment", "", this::experiment),
        command("runs.folder", "Open folder of run", "folder", "", this::folder),
        command("runs.stop", "Stop run", "stop", "", () -> new RunStopper(session).stop(dirs())),
        command("runs.resume", "Resume run", "resume", "", this::resume),
        command("runs.copy-id", "Copy id of run", "copy", "", this::copyId),
        command("runs.delete", "Delete runs…", "delete", "", this::delete));
  }

  private Command command(String id, String title, String icon, String key, Runnable action) {
    return new Command(id, title, icon, key, () -> !dirs().isEmpty(), action);
  }

  private List<Path> dirs() {
    return session.selection().runs().get();
  }

  private Path dir() {
    return dirs().get(0);
  }

  private void figures() {
    session.stage().show("figure");
  }

  private void report() {
    session.stage().open(dir().resolve("report.html"));
  }

  private void folder() {
    session.stage().open(dir());
  }

  private void copyId() {
    String ids =
        dirs().stream()
            .map(dir -> session.workspace().runs().toAbsolutePath().relativize(dir))
            .map(path -> path.toString().replace('\\', '/'))
            .collect(Collectors.joining("\n"));
    Clipping.copy(ids);
    session.stage().say("Copied " + ids.lines().findFirst().orElse("") + ".");
  }

  private void delete() {
    new RunDeleter(session).delete(dirs());
  }

  private void experiment() {
    Path dir = dir();
    session
        .background()
        .run(
            () -> KeptExperiment.read(dir, session.platform().runs()),
            kept -> session.stage().edit(kept.name(), kept.text()),
            e -> session.stage().tell("Open experiment", e.getMessage()));
  }

  private void resume() {
    Path dir = dir();
    session
        .background()
        .run(
            () -> KeptExperiment.interrupted(dir, session.platform().runs()),
            kept -> resume(dir, kept),
            e -> session.stage().tell("Resume run", e.getMessage()));
  }

  private void resume(Path dir, KeptExperiment kept) {
    session.selection().job().set(Optional.of(session.jobs().start(kept.order(dir))));
    session.stage().show("progress");
  }
}
