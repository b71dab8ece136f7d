package dev.ansatz.workbench.internal.editor;

import dev.ansatz.runtime.plugins.Kind;
import dev.ansatz.workbench.internal.editor.yaml.BrokenYamlException;
import dev.ansatz.workbench.internal.editor.yaml.EditRefusedException;
import dev.ansatz.workbench.internal.editor.yaml.Fragment;
import dev.ansatz.workbench.internal.editor.yaml.YamlEditor;
import dev.ansatz.workbench.internal.editor.yaml.YamlPath;
import dev.ansatz.workbench.internal.editor.yaml.YamlText;
import dev.ansatz.workbench.internal.form.FormEdits;
import dev.ansatz.workbench.internal.form.FormModel;
import dev.ansatz.workbench.internal.form.Row;
import dev.ansatz.workbench.internal.session.Session;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

/** Writes into the text what is done in the form. */
final class FormWriter implements FormEdits {
  private static final String FORM = "Form";
  private static final YamlPath SWEEP = YamlPath.of("sweep");

  private final Session session;
  private final SourcePane source;
  private final Questions questions;
  private final Supplier<Inspection> last;
  private final Supplier<Path> folder;

  /** An edit of a text. */
  private interface Edit {
    String apply(String text) throws BrokenYamlException;
  }

  FormWriter(
      Session session,
      SourcePane source,
      Questions questions,
      Supplier<Inspection> last,
      Supplier<Path> folder) {
    this.session = session;
    this.source = source;
    this.questions = questions;
    this.last = last;
    this.folder = folder;
  }

  private void edit(Object gesture, Edit edit) {
    try {
      source.change(edit.apply(source.before(gesture)), gesture);
    } catch (BrokenYamlException e) {
      session.stage().tell(FORM, "The YAML cannot be read: mend line " + e.line() + " first.");
    } catch (EditRefusedException e) {
      session.stage().tell(FORM, e.getMessage());
    }
  }

  @Override
  public void set(YamlPath path, Fragment value) {
    edit(path, text -> YamlEditor.set(text, path, value, FormModel.KEYS));
  }

  @Override
  public void remove(YamlPath path) {
    Object gesture = path.last() instanceof Integer ? null : path;
    edit(gesture, text -> YamlEditor.remove(text, whole(text, path)));
  }

  /** No transforms are none at all; in other lists, none is not the same as those that fit. */
  private static YamlPath whole(String text, YamlPath path) throws BrokenYamlException {
    boolean isOnly =
        path.last() instanceof Integer && YamlText.parse(text).size(path.parent()) == 1;
    return isOnly && path.parent().equals(YamlPath.of("transforms")) ? path.parent() : path;
  }

  @Override
  public void choose(YamlPath path, Kind<?> kind, String id) {
    session
        .background()
        .run(
            () -> PluginChange.of(path, kind, id, session.platform().plugins()),
            change -> edit(null, change::apply),
            e -> session.stage().tell(FORM, String.valueOf(e.getMessage())));
  }

  @Override
  public void append(YamlPath list, String id) {
    edit(null, text -> YamlEditor.append(text, list, Fragment.of(id), FormModel.KEYS));
  }

  @Override
  public void swap(YamlPath list, int first) {
    edit(null, text -> YamlEditor.swap(text, list, first));
  }

  @Override
  public void open(YamlPath list, boolean isOpen) {
    if (isOpen) {
      edit(null, text -> YamlEditor.remove(text, list));
    } else {
      Fragment ids = Fragment.of(new Fitting(last.get().resolved()).ids(list));
      edit(null, text -> YamlEditor.set(text, list, ids, FormModel.KEYS));
    }
  }

  @Override
  public void add(YamlPath section) {
    Fitting fitting = new Fitting(last.get().resolved());
    if (!section.equals(YamlPath.of("expect"))) {
      set(section, fitting.beginning(section));
      return;
    }
    String proposal = fitting.score() + " < 0.1";
    session
        .stage()
        .ask("Add an expectation", "A score and what it must be:", proposal)
        .ifPresent(this::expect);
  }

  private void expect(String gate) {
    int comparison = gate.replace('>', '<').indexOf('<');
    if (comparison < 1) {
      session
          .stage()
          .tell("Expectation", "Write a score, <, <=, > or >=, and a number: test.mse < 0.1");
      return;
    }
    YamlPath path = YamlPath.of("expect", gate.substring(0, comparison).strip());
    set(path, Fragment.of(gate.substring(comparison).strip()));
  }

  @Override
  public void sweep(Row.Value row) {
    if (row.path().isWithin(SWEEP) || row.path().isWithin(YamlPath.of("expect"))) {
      session.stage().tell("Sweep", "A sweep is over settings of data, transforms or model.");
      return;
    }
    questions.sweepValues(row).ifPresent(values -> sweep(row, values));
  }

  private void sweep(Row.Value row, Fragment values) {
    edit(
        null,
        text -> {
          boolean isRandom = YamlText.parse(text).has(SWEEP.child("sample"));
          YamlPath over = (isRandom ? SWEEP.child("sample") : SWEEP).child("over");
          return YamlEditor.set(text, over.child(row.address()), values, FormModel.KEYS);
        });
    session.stage().say("The sweep takes the values of %s in turn.".formatted(row.address()));
  }

  @Override
  public void reveal(YamlPath path) {
    try {
      source.reveal(YamlText.parse(source.text().get()).offset(path));
      source.area().requestFocusInWindow();
    } catch (BrokenYamlException e) {
      source.reveal(e.line(), 1);
    }
  }

  @Override
  public Optional<String> browse(String current) {
    Path begin = current.isEmpty() ? folder.get() : folder.get().resolve(current);
    return questions.file(begin).map(this::shortened);
  }

  private String shortened(Path chosen) {
    Path home = folder.get();
    return chosen.startsWith(home) ? home.relativize(chosen).toString() : chosen.toString();
  }

  @Override
  public void endStep() {
    source.endGesture();
  }
}
