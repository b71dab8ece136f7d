package dev.ansatz.workbench.internal.app;

import dev.ansatz.runtime.desktop.DesktopRequest;
import dev.ansatz.runtime.experiment.ExperimentException;
import dev.ansatz.runtime.experiment.Template;
import dev.ansatz.workbench.internal.session.Session;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.swing.Timer;

/** Opens and runs what the command line named. */
final class FirstWishes {
  private static final int LOOK_MILLIS = 50;

  private final Session session;
  private final DesktopRequest request;

  FirstWishes(Session session, DesktopRequest request) {
    this.session = session;
    this.request = request;
  }

  /** Reads in the background what is to be opened. On the event thread. */
  void carryOut() {
    session
        .background()
        .run(
            () -> request.open().stream().map(this::find).toList(),
            this::open,
            e -> session.stage().tell("Open", String.valueOf(e.getMessage())));
  }

  /** Opens one thing; returns whether it could. */
  private interface Wish {
    boolean open();
  }

  private void open(List<Wish> wishes) {
    boolean opened = true;
    for (Wish wish : wishes) {
      opened = wish.open();
    }
    select();
    if (request.run() && opened) {
      runWhenRead();
    }
    request.view().ifPresent(session.stage()::show);
  }

  // A file that was opened is read in the background; until then it cannot be run.
  private void runWhenRead() {
    if (!session.actions().run("run.start")) {
      Timer again = new Timer(LOOK_MILLIS, event -> runWhenRead());
      again.setRepeats(false);
      again.start();
    }
  }

  private void select() {
    Path folder = session.workspace().runs();
    session
        .selection()
        .runs()
        .set(request.select().stream().map(folder::resolve).map(Path::normalize).toList());
  }

  private Wish find(String word) {
    Path file = Path.of(word).toAbsolutePath();
    Path experiment = session.workspace().experiments().resolve(word);
    if (Files.isRegularFile(file)) {
      return () -> edit(file);
    }
    return Files.isRegularFile(experiment) ? () -> edit(experiment) : template(word);
  }

  private boolean edit(Path file) {
    session.stage().edit(file);
    return true;
  }

  private Wish template(String id) {
    try {
      Template template = session.platform().templates().find(id);
      String text = Files.readString(template.file());
      return () -> {
        session.stage().edit(id, text);
        return true;
      };
    } catch (ExperimentException e) {
      return () -> refuse(id, "There is no file " + id + ", and " + e.getMessage() + ".");
    } catch (IOException e) {
      return () -> refuse(id, "The template " + id + " cannot be read: " + e);
    }
  }

  private boolean refuse(String word, String sentence) {
    session.stage().tell("Open " + word, sentence);
    return false;
  }
}
