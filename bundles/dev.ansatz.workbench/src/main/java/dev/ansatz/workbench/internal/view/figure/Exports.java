package dev.ansatz.workbench.internal.view.figure;

import dev.ansatz.figures.FigureSnapshot;
import dev.ansatz.workbench.internal.session.Session;
import java.nio.file.Path;
import java.util.Locale;

/** Asks where a figure is to go, and writes it. */
public final class Exports {
  private final Session session;

  private Exports(Session session) {
    this.session = session;
  }

  /** Has all exports of a figure ask through the window. */
  public static void install(FigurePane pane, Session session) {
    pane.setExporter(new Exports(session)::export);
  }

  private void export(FigureSnapshot snapshot, FigureSnapshot.Format format) {
    String ending = format.name().toLowerCase(Locale.ROOT);
    session
        .stage()
        .saveTo("Export the figure as " + format, Path.of(snapshot.figure().id() + "." + ending))
        .ifPresent(file -> write(snapshot, format, file));
  }

  private void write(FigureSnapshot snapshot, FigureSnapshot.Format format, Path file) {
    session
        .background()
        .run(
            () -> {
              snapshot.export(file, format);
              return file;
            },
            written -> session.stage().say("The figure was written to " + written + "."),
            e -> session.stage().tell("Export", e.getMessage()));
  }
}
