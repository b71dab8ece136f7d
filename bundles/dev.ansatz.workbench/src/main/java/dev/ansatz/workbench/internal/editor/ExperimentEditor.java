package dev.ansatz.workbench.internal.editor;

import dev.ansatz.runtime.experiment.ExperimentRequest;
import dev.ansatz.runtime.experiment.Mistake;
import dev.ansatz.workbench.internal.form.FormModel;
import dev.ansatz.workbench.internal.form.pane.FormPane;
import dev.ansatz.workbench.internal.job.JobOrder;
import dev.ansatz.workbench.internal.session.Problem;
import dev.ansatz.workbench.internal.session.Session;
import dev.ansatz.workbench.internal.ui.Observable;
import dev.ansatz.workbench.internal.view.Editor;
import java.awt.BorderLayout;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import javax.swing.JComponent;
import javax.swing.JPanel;

/** Edits an experiment: a form beside its text, in step, with what is wrong marked in both. */
public final class ExperimentEditor implements Editor {
  private static final int PAUSE_MILLIS = 200;

  private final Session session;
  private final Delay delay;
  private final SourcePane source;
  private final FormPane form;
  private final FormWriter writer;
  private final Banner banner = new Banner();
  private final FileKeeper keeper;
  private final Launch launch;
  private final JPanel panel = new JPanel(new BorderLayout());
  private final SplitOrTabs halves;
  private final EditorBar bar;
  private final FocusWatch focus;
  private Inspection inspection = Inspection.NONE;
  private FormModel lastForm = FormModel.EMPTY;

  /** Opens a file, which is read in the background. */
  public ExperimentEditor(Session session, Path file) {
    this(
        session,
        file.getFileName().toString(),
        "",
        Optional.of(file),
        new TimerDelay(PAUSE_MILLIS),
        new SwingQuestions(session));
  }

  /** Opens a text that has no file yet. */
  public ExperimentEditor(Session session, String name, String text) {
    this(
        session,
        name,
        text,
        Optional.empty(),
        new TimerDelay(PAUSE_MILLIS),
        new SwingQuestions(session));
  }

  ExperimentEditor(
      Session session,
      String name,
      String text,
      Optional<Path> file,
      Delay delay,
      Questions questions) {
    this.session = session;
    this.delay = delay;
    source = new SourcePane(text);
    writer = new FormWriter(session, source, questions, () -> inspection, this::folder);
    form = new FormPane(writer);
    keeper = new FileKeeper(session, source, banner, name, file);
    launch = new Launch(session, this::order, keeper);
    halves = new SplitOrTabs(form, source.component());
    bar = new EditorBar(EditorCommands.groups(this), this::toggleDefaults);
    focus = new FocusWatch(panel, this::checkFile);
    arrange();
    source.text().listen(next -> changed());
    keeper.dirty().listen(is -> bar.refresh());
    EditorKeys.install(panel, this);
    Completion.install(source.area(), () -> lastForm);
    bar.refresh();
    inspect();
  }

  private void arrange() {
    JPanel top = new JPanel(new BorderLayout());
    top.add(bar, BorderLayout.PAGE_START);
    top.add(banner, BorderLayout.CENTER);
    panel.add(top, BorderLayout.PAGE_START);
    panel.add(halves, BorderLayout.CENTER);
  }

  private void changed() {
    delay.restart(this::inspect);
    bar.refresh();
  }

  private void inspect() {
    String typed = text().get();
    ExperimentRequest request =
        new ExperimentRequest(
            order().name(),
            typed,
            Optional.of(folder()),
            List.of(),
            OptionalLong.empty(),
            session.platform().dataFolder());
    session
        .background()
        .run(
            () -> Inspection.of(session.platform(), request),
            this::show,
            e -> session.stage().say("The experiment cannot be checked: " + e.getMessage()));
  }

  private void show(Inspection found) {
    if (!found.text().equals(text().get()) || keeper.isOpening()) {
      return;
    }
    inspection = found;
    lastForm = found.form().orElse(lastForm);
    found.form().ifPresentOrElse(form::show, () -> form.broken(broken(found.mistakes())));
    form.faults(found.faults());
    source.mark(found.mistakes());
    session.problems().report(this, found.mistakes().stream().map(this::problem).toList());
    bar.refresh();
  }

  private static String broken(List<Mistake> mistakes) {
    String where = mistakes.isEmpty() ? "" : " (line " + mistakes.get(0).line() + ")";
    return "The YAML cannot be read at the moment%s. Below is how it was before.".formatted(where);
  }

  private Problem problem(Mistake mistake) {
    return new Problem(
        title().get(), file(), mistake.line(), mistake.column(), true, mistake.message());
  }

  private Path folder() {
    return file().map(Path::getParent).orElse(session.workspace().experiments());
  }

  Launch launch() {
    return launch;
  }

  /** Looks whether the file is still what it was. */
  void checkFile() {
    keeper.check();
  }

  boolean canUndo() {
    return source.canUndo();
  }

  boolean canRedo() {
    return source.canRedo();
  }

  boolean canRevert() {
    return dirty().get() && keeper.saved().isPresent();
  }

  void revert() {
    keeper.revert();
  }

  boolean hasSetting() {
    return form.focused().isPresent();
  }

  void sweep() {
    form.focused()
        .ifPresentOrElse(
            writer::sweep,
            () -> session.stage().say("Choose a setting in the form first, then sweep it."));
  }

  void toggleDefaults() {
    form.showDefaults(!form.showsDefaults());
    bar.showsDefaults(form.showsDefaults());
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
    halves.showSource();
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
    bar.themeChanged();
    form.themeChanged();
  }

  @Override
  public void close() {
    delay.cancel();
    focus.close();
    session.problems().report(this, List.of());
  }
}
