package dev.ansatz.workbench.internal.editor;

import dev.ansatz.runtime.experiment.ExperimentRequest;
import dev.ansatz.runtime.experiment.Mistake;
import dev.ansatz.workbench.internal.job.JobOrder;
import dev.ansatz.workbench.internal.session.Problem;
import dev.ansatz.workbench.internal.session.Session;
import dev.ansatz.workbench.internal.ui.Observable;
import dev.ansatz.workbench.internal.view.Editor;
import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.beans.PropertyChangeListener;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;

/** Edits an experiment: its text, with what is wrong marked as it is typed. */
public final class ExperimentEditor implements Editor {
  private static final int PAUSE_MILLIS = 200;
  private static final String FOCUS = "permanentFocusOwner";

  private final Session session;
  private final Delay delay;
  private final SourcePane source;
  private final Banner banner = new Banner();
  private final FileKeeper keeper;
  private final JPanel panel = new JPanel(new BorderLayout());
  private final Observable<Inspection> inspection;
  private final PropertyChangeListener focus =
      event -> focusMoved((Component) event.getOldValue(), (Component) event.getNewValue());

  /** Opens a file, which is read in the background. */
  public ExperimentEditor(Session session, Path file) {
    this(
        session,
        file.getFileName().toString(),
        "",
        Optional.of(file),
        new TimerDelay(PAUSE_MILLIS));
  }

  /** Opens a text that has no file yet. */
  public ExperimentEditor(Session session, String name, String text) {
    this(session, name, text, Optional.empty(), new TimerDelay(PAUSE_MILLIS));
  }

  ExperimentEditor(Session session, String name, String text, Optional<Path> file, Delay delay) {
    this.session = session;
    this.delay = delay;
    source = new SourcePane(text);
    inspection = new Observable<>(new Inspection("", List.of(), Optional.empty()));
    keeper = new FileKeeper(session, source, banner, name, file);
    panel.add(banner, BorderLayout.PAGE_START);
    panel.add(source.component(), BorderLayout.CENTER);
    source.text().listen(next -> delay.restart(this::inspect));
    inspection.listen(this::show);
    KeyboardFocusManager.getCurrentKeyboardFocusManager().addPropertyChangeListener(FOCUS, focus);
    inspect();
  }

  private void focusMoved(Component before, Component after) {
    if (isWithin(after) && !isWithin(before)) {
      keeper.check();
    }
  }

  private boolean isWithin(Component component) {
    return component != null && SwingUtilities.isDescendingFrom(component, panel);
  }

  private void inspect() {
    String typed = text().get();
    JobOrder order = order();
    ExperimentRequest request =
        new ExperimentRequest(
            order.name(),
            typed,
            order.folder().or(() -> Optional.of(session.workspace().experiments())),
            List.of(),
            OptionalLong.empty(),
            session.platform().dataFolder());
    session
        .background()
        .run(
            () -> Inspection.of(session.platform().experiments(), request),
            found -> {
              if (found.text().equals(text().get())) {
                inspection.set(found);
              }
            },
            e -> session.stage().say("The experiment cannot be checked: " + e.getMessage()));
  }

  private void show(Inspection found) {
    source.mark(found.mistakes());
    session.problems().report(this, found.mistakes().stream().map(this::problem).toList());
  }

  private Problem problem(Mistake mistake) {
    return new Problem(
        title().get(), file(), mistake.line(), mistake.column(), true, mistake.message());
  }

  @Override
  public JComponent component() {
    return panel;
  }

  @Override
  public Observable<String> title() {
    return keeper.title();
  }

  @Override
  public Optional<Path> file() {
    return keeper.file();
  }

  @Override
  public Observable<Boolean> dirty() {
    return keeper.dirty();
  }

  @Override
  public Observable<String> text() {
    return source.text();
  }

  @Override
  public void type(String text) {
    if (keeper.isOpening()) {
      keeper.typeWhenOpen(text);
    } else {
      source.change(text);
    }
  }

  @Override
  public boolean save() {
    return keeper.save();
  }

  @Override
  public void undo() {
    source.undo();
  }

  @Override
  public void redo() {
    source.redo();
  }

  @Override
  public void reveal(int line, int column) {
    source.reveal(line, column);
  }

  @Override
  public JobOrder order() {
    return new JobOrder(
        ExperimentFile.name(file().orElse(Path.of(title().get()))),
        text().get(),
        file().map(Path::getParent),
        List.of(),
        OptionalLong.empty());
  }

  @Override
  public void themeChanged() {
    source.themeChanged();
    banner.themeChanged();
  }

  @Override
  public void close() {
    delay.cancel();
    session.problems().report(this, List.of());
    KeyboardFocusManager.getCurrentKeyboardFocusManager()
        .removePropertyChangeListener(FOCUS, focus);
  }
}
