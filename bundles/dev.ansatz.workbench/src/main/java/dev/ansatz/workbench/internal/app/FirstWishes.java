package dev.ansatz.workbench.internal.app;

import dev.ansatz.runtime.desktop.DesktopRequest;
import dev.ansatz.runtime.experiment.Template;
import dev.ansatz.workbench.internal.session.Session;
import dev.ansatz.workbench.internal.window.MainWindow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.swing.Timer;

/** Opens and runs what the command line named. On the event thread. */
final class FirstWishes {
  private FirstWishes() {}

  static void carryOut(MainWindow window, DesktopRequest request) {
    Session session = window.session();
    request.open().forEach(word -> open(session, word));
    select(session, request.select());
    request.view().ifPresent(session.stage()::show);
    if (request.run()) {
      runWhenOpen(session);
    }
  }

  private static void select(Session session, List<String> runs) {
    Path folder = session.workspace().runs();
    session
        .selection()
        .runs()
        .set(runs.stream().map(folder::resolve).map(Path::normalize).toList());
  }

  private static void open(Session session, String word) {
    Path file = Path.of(word);
    if (Files.isRegularFile(file)) {
      session.stage().edit(file.toAbsolutePath());
    } else if (Files.isRegularFile(session.workspace().experiments().resolve(word))) {
      session.stage().edit(session.workspace().experiments().resolve(word));
    } else {
      openTemplate(session, word);
    }
  }

  private static void openTemplate(Session session, String id) {
    session
        .background()
        .run(
            () -> {
              Template template = session.platform().templates().find(id);
              return Files.readString(template.file());
            },
            text -> session.stage().edit(id, text),
            e -> session.stage().tell("Open " + id, message(e)));
  }

  private static String message(Exception e) {
    return e instanceof IOException ? "The file cannot be read: " + e : e.getMessage();
  }

  private static void runWhenOpen(Session session) {
    Timer timer = new Timer(100, null);
    timer.addActionListener(
        event -> {
          if (session.actions().run("run.start")) {
            timer.stop();
          }
        });
    timer.start();
  }
}
