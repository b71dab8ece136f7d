package dev.ansatz.workbench.internal.view.explorer;

import dev.ansatz.runtime.experiment.Template;
import dev.ansatz.workbench.internal.action.Command;
import dev.ansatz.workbench.internal.job.JobOrder;
import dev.ansatz.workbench.internal.session.Session;
import dev.ansatz.workbench.internal.ui.Clipping;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** What can be done with experiment files. */
final class FileCommands {
  private final Session session;
  private final Supplier<Optional<Path>> chosen;
  private final Runnable changed;

  /**
   * Makes the commands.
   *
   * @param chosen the experiment file or folder that they are about
   * @param changed is told that files have come or gone
   */
  FileCommands(Session session, Supplier<Optional<Path>> chosen, Runnable changed) {
    this.session = session;
    this.chosen = chosen;
    this.changed = changed;
  }

  /** Returns the ids in the order of the context menu. */
  static List<String> menu() {
    return List.of(
        "explorer.run",
        "explorer.open",
        "",
        "explorer.rename",
        "explorer.duplicate",
        "explorer.delete",
        "",
        "explorer.folder",
        "explorer.copy-path");
  }

  void register() {
    add("explorer.run", "Run experiment", "run", this::run);
    add("explorer.open", "Open experiment", "experiment", file -> session.stage().edit(file));
    add("explorer.rename", "Rename experiment…", "rename", this::rename);
    add("explorer.duplicate", "Duplicate experiment", "copy", this::duplicate);
    add("explorer.delete", "Delete experiment…", "delete", this::delete);
    addAny("explorer.folder", "Open folder", "folder", this::openFolder);
    addAny("explorer.copy-path", "Copy path", "copy", this::copyPath);
  }

  private void add(String id, String title, String icon, Consumer<Path> action) {
    session
        .actions()
        .add(
            new Command(
                id,
                title,
                icon,
                "",
                () -> chosen.get().filter(Names::isExperiment).isPresent(),
                () -> chosen.get().ifPresent(action)));
  }

  private void addAny(String id, String title, String icon, Consumer<Path> action) {
    session
        .actions()
        .add(
            new Command(
                id,
                title,
                icon,
                "",
                () -> chosen.get().isPresent(),
                () -> chosen.get().ifPresent(action)));
  }

  private <T> void work(String title, Callable<T> work, Consumer<T> done) {
    session
        .background()
        .run(
            work,
            result -> {
              changed.run();
              done.accept(result);
            },
            e -> session.stage().tell(title, "That cannot be done: " + e.getMessage()));
  }

  private void run(Path file) {
    work("Run experiment", () -> Files.readString(file), text -> run(file, text));
  }

  private void run(Path file, String text) {
    JobOrder order =
        new JobOrder(
            Names.withoutExtension(file),
            text,
            Optional.of(file.getParent()),
            List.of(),
            OptionalLong.empty());
    session.selection().job().set(Optional.of(session.jobs().start(order)));
    session.stage().show("progress");
  }

  /** Makes an experiment of a template and opens it. */
  void create(Template template) {
    Path folder = session.workspace().experiments();
    Path wanted = folder.resolve(template.id() + ".yaml");
    work(
        "New experiment",
        () -> {
          Path file = Files.exists(wanted) ? Names.copyOf(wanted) : wanted;
          Files.createDirectories(folder);
          return Files.writeString(file, Files.readString(template.file()));
        },
        session.stage()::edit);
  }

  private void rename(Path file) {
    Optional<String> answer =
        session
            .stage()
            .ask("Rename experiment", "The experiment's new name:", Names.withoutExtension(file));
    Optional<String> mistake = answer.flatMap(Names::mistake);
    mistake.ifPresent(sentence -> session.stage().tell("Rename experiment", sentence));
    if (answer.isPresent() && mistake.isEmpty()) {
      Path target = file.resolveSibling(answer.get().replaceFirst("\\.ya?ml$", "") + ".yaml");
      work("Rename experiment", () -> moved(file, target), path -> {});
    }
  }

  private static Path moved(Path file, Path target) throws IOException {
    if (Files.exists(target)) {
      throw new IOException("there is a file %s already".formatted(target.getFileName()));
    }
    return Files.move(file, target);
  }

  private void duplicate(Path file) {
    work("Duplicate experiment", () -> Files.copy(file, Names.copyOf(file)), session.stage()::edit);
  }

  private void delete(Path file) {
    String question =
        "Delete the experiment %s? Its runs stay. This cannot be undone."
            .formatted(file.getFileName());
    if (session.stage().confirm("Delete experiment", question, "Delete")) {
      work(
          "Delete experiment",
          () -> {
            Files.delete(file);
            return file;
          },
          path ->
              session.stage().say("The experiment %s is deleted.".formatted(path.getFileName())));
    }
  }

  private void openFolder(Path file) {
    session.stage().open(Names.isExperiment(file) ? file.getParent() : file);
  }

  private void copyPath(Path file) {
    Clipping.copy(file.toString());
    session.stage().say("Copied the path of " + file.getFileName() + ".");
  }
}
