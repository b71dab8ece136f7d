package dev.ansatz.workbench.internal.view.plugins;

import dev.ansatz.runtime.plugins.PluginFile;
import dev.ansatz.workbench.internal.session.Journal;
import dev.ansatz.workbench.internal.session.Session;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.swing.Timer;

/** Changes what is plugged in, and tells what has come of it. On the event thread. */
final class PluginDeeds implements AutoCloseable {
  private static final int LOOK_MILLIS = 500;
  private static final int MOST_LOOKS = 24;

  private final Session session;
  private final Runnable changed;
  private final Timer timer = new Timer(LOOK_MILLIS, event -> look());
  private PluginFile awaited;
  private int looks;

  /**
   * Makes it.
   *
   * @param changed called when what is plugged in may have changed
   */
  PluginDeeds(Session session, Runnable changed) {
    this.session = session;
    this.changed = changed;
  }

  void chooseAndInstall() {
    session.stage().choose("Install a plug-in", "Plug-ins (*.jar)", "jar").ifPresent(this::install);
  }

  void install(Path jar) {
    carryOut("Install", () -> session.platform().folders().install(jar), this::await);
  }

  void toggle(PluginFile file) {
    if (file.enabled()) {
      carryOut("Disable", () -> session.platform().folders().disable(file), this::gone);
    } else {
      carryOut("Enable", () -> session.platform().folders().enable(file), this::await);
    }
  }

  void remove(PluginFile file) {
    String question =
        "%s %s is deleted from your plug-ins folder.".formatted(file.bundle(), file.version());
    if (session.stage().confirm("Remove a plug-in", question, "Remove")) {
      carryOut(
          "Remove",
          () -> {
            session.platform().folders().remove(file);
            return file;
          },
          this::gone);
    }
  }

  private void carryOut(String title, Callable<PluginFile> deed, Consumer<PluginFile> then) {
    session
        .background()
        .run(
            deed,
            file -> {
              then.accept(file);
              changed.run();
            },
            e -> session.stage().tell(title, String.valueOf(e.getMessage())));
  }

  private void gone(PluginFile file) {
    String verb = file.enabled() ? "removed" : "disabled";
    say("%s %s was %s.".formatted(file.bundle(), file.version(), verb));
    follow(file);
  }

  private void await(PluginFile file) {
    say("%s %s is being loaded…".formatted(file.bundle(), file.version()));
    follow(file);
  }

  /** What runs follows the files within seconds. */
  private void follow(PluginFile file) {
    awaited = file;
    looks = 0;
    timer.restart();
  }

  private void look() {
    PluginFile file = awaited;
    if (++looks >= MOST_LOOKS) {
      timer.stop();
    }
    changed.run();
    if (file.enabled()) {
      session
          .background()
          .run(
              () -> Inventory.take(session.platform()),
              rows -> told(file, rows),
              e -> timer.stop());
    }
  }

  private void told(PluginFile file, List<PluginRow> rows) {
    List<PluginRow> own =
        rows.stream().filter(row -> row.file().equals(Optional.of(file))).toList();
    boolean runs = own.stream().anyMatch(row -> row.state() == PluginRow.State.RUNNING);
    boolean failed = own.stream().anyMatch(row -> row.state() == PluginRow.State.FAILED);
    if (!timer.isRunning() || !file.equals(awaited)) {
      return;
    }
    if (runs) {
      timer.stop();
      String offers =
          own.stream().map(row -> row.noun() + " " + row.id()).collect(Collectors.joining(", "));
      say("%s %s offers %s.".formatted(file.bundle(), file.version(), offers));
    } else if (failed) {
      timer.stop();
      String reason = own.stream().map(PluginRow::reason).collect(Collectors.joining(" "));
      session.stage().tell("Plug-in", "%s failed. %s".formatted(file.bundle(), reason));
    }
  }

  private void say(String sentence) {
    session.stage().say(sentence);
    session.journal().add(Journal.Level.INFO, "plug-ins", sentence);
  }

  @Override
  public void close() {
    timer.stop();
  }
}
