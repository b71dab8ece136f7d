package dev.ansatz.workbench.internal.editor;

import dev.ansatz.workbench.internal.job.JobOrder;
import dev.ansatz.workbench.internal.session.Session;
import dev.ansatz.workbench.internal.ui.Observable;
import dev.ansatz.workbench.internal.view.Editor;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import javax.swing.JComponent;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;

/** An experiment's text. */
public final class ExperimentEditor implements Editor {
  private final JTextArea area = new JTextArea();
  private final JScrollPane pane = new JScrollPane(area);
  private final Observable<String> title;
  private final Observable<String> text;
  private final Observable<Boolean> dirty = new Observable<>(false);

  public ExperimentEditor(Session session, Path file) {
    this(session, file.getFileName().toString(), file.toString());
  }

  public ExperimentEditor(Session session, String name, String text) {
    title = new Observable<>(name);
    this.text = new Observable<>(text);
    area.setText(text);
  }

  @Override
  public JComponent component() {
    return pane;
  }

  @Override
  public Observable<String> title() {
    return title;
  }

  @Override
  public Optional<Path> file() {
    return Optional.empty();
  }

  @Override
  public Observable<Boolean> dirty() {
    return dirty;
  }

  @Override
  public Observable<String> text() {
    return text;
  }

  @Override
  public void type(String next) {
    area.setText(next);
  }

  @Override
  public boolean save() {
    return false;
  }

  @Override
  public void undo() {}

  @Override
  public void redo() {}

  @Override
  public void reveal(int line, int column) {}

  @Override
  public JobOrder order() {
    return new JobOrder(
        title.get(), area.getText(), Optional.empty(), List.of(), OptionalLong.empty());
  }
}
