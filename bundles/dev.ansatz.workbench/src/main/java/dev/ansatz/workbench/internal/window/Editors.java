package dev.ansatz.workbench.internal.window;

import dev.ansatz.workbench.internal.editor.ExperimentEditor;
import dev.ansatz.workbench.internal.memory.Drafts;
import dev.ansatz.workbench.internal.session.Session;
import dev.ansatz.workbench.internal.ui.Icons;
import dev.ansatz.workbench.internal.view.Editor;
import dev.ansatz.workbench.internal.view.View;
import dev.ansatz.workbench.internal.welcome.Welcome;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JTabbedPane;
import javax.swing.SwingUtilities;

/** The area of editors: one tab each, and the welcome page where there is none. */
public final class Editors {
  private final Session session;
  private final DraftKeeper drafts;
  private final JTabbedPane tabs = new JTabbedPane();
  private final List<View> open = new ArrayList<>();

  Editors(Session session, Drafts drafts) {
    this.session = session;
    this.drafts = new DraftKeeper(session, drafts);
    tabs.setName("editors");
    tabs.getAccessibleContext().setAccessibleName("Editors");
    tabs.setTabLayoutPolicy(JTabbedPane.SCROLL_TAB_LAYOUT);
    tabs.putClientProperty("JTabbedPane.tabClosable", true);
    tabs.putClientProperty("JTabbedPane.tabCloseToolTipText", "Close");
    tabs.putClientProperty(
        "JTabbedPane.tabCloseCallback",
        (java.util.function.BiConsumer<JTabbedPane, Integer>) (pane, index) -> close(index));
    tabs.addChangeListener(event -> frontChanged());
  }

  JComponent component() {
    return tabs;
  }

  /** Opens a file, or brings its editor to the front. */
  void open(Path file) {
    Path path = session.workspace().experiments().resolve(file).toAbsolutePath().normalize();
    Optional<Editor> known =
        editors().stream().filter(it -> it.file().equals(Optional.of(path))).findFirst();
    if (known.isPresent()) {
      front(known.get());
    } else if (Files.isRegularFile(path)) {
      add(new ExperimentEditor(session, path));
    } else {
      session.stage().say("There is no file " + path + " any more.");
    }
  }

  /** Opens an experiment that has no file yet. */
  void open(String name, String text) {
    add(new ExperimentEditor(session, name, text));
  }

  void reveal(Path file, int line, int column) {
    if (line > 0) {
      editors().stream()
          .filter(it -> it.file().equals(Optional.of(file)))
          .forEach(it -> it.reveal(line, Math.max(1, column)));
    }
  }

  private void add(Editor editor) {
    open.add(editor);
    tabs.addTab(editor.title().get(), Icons.of("experiment"), editor.component());
    editor.title().listen(title -> retitle(editor));
    editor.dirty().listen(dirty -> retitle(editor));
    editor.text().listen(text -> session.actions().changed());
    drafts.watch(editor);
    retitle(editor);
    front(editor);
  }

  private void retitle(Editor editor) {
    int index = tabs.indexOfComponent(editor.component());
    if (index >= 0) {
      tabs.setTitleAt(index, (editor.dirty().get() ? "• " : "") + editor.title().get());
      tabs.setToolTipTextAt(index, editor.file().map(Path::toString).orElse("not saved yet"));
    }
    session.actions().changed();
  }

  private void front(View view) {
    tabs.setSelectedComponent(view.component());
    SwingUtilities.invokeLater(() -> view.component().requestFocusInWindow());
  }

  private void frontChanged() {
    session.selection().experiment().set(active().flatMap(Editor::file));
    session.actions().changed();
  }

  /** Shows the welcome page. */
  void welcome() {
    Optional<View> known = open.stream().filter(Welcome.class::isInstance).findFirst();
    View welcome = known.orElseGet(() -> new Welcome(session));
    if (known.isEmpty()) {
      open.add(welcome);
      tabs.insertTab("Welcome", Icons.of("ansatz"), welcome.component(), null, 0);
    }
    front(welcome);
  }

  /** Returns the editor in front. */
  public Optional<Editor> active() {
    return open.stream()
        .filter(it -> it.component() == tabs.getSelectedComponent())
        .filter(Editor.class::isInstance)
        .map(Editor.class::cast)
        .findFirst();
  }

  /** Closes the tab in front, after asking what to do with what is not saved. */
  void closeFront() {
    if (tabs.getSelectedIndex() >= 0) {
      close(tabs.getSelectedIndex());
    }
  }

  private void close(int index) {
    View view = viewAt(index);
    if (view instanceof Editor editor && editor.dirty().get() && !SaveQuestion.ask(editor)) {
      return;
    }
    tabs.removeTabAt(index);
    open.remove(view);
    view.close();
    if (view instanceof Editor editor) {
      drafts.forget(editor);
    }
    if (open.isEmpty()) {
      welcome();
    }
  }

  private View viewAt(int index) {
    return open.stream()
        .filter(it -> it.component() == tabs.getComponentAt(index))
        .findFirst()
        .orElseThrow();
  }

  /** Saves everything; stops at the first that is not saved. */
  void saveAll() {
    editors().stream().filter(it -> it.dirty().get()).allMatch(Editor::save);
  }

  /** Returns all tabs. */
  List<View> all() {
    return List.copyOf(open);
  }

  private List<Editor> editors() {
    return open.stream().filter(Editor.class::isInstance).map(Editor.class::cast).toList();
  }

  /** Returns the files that are open, as they are remembered. */
  List<String> files() {
    return editors().stream().flatMap(it -> it.file().stream()).map(this::shortened).toList();
  }

  private String shortened(Path file) {
    Path root = session.workspace().root();
    return file.startsWith(root) ? root.relativize(file).toString() : file.toString();
  }

  /** Returns the index of the file in front among {@link #files}; -1 for none. */
  int front() {
    return active().flatMap(Editor::file).map(this::shortened).map(files()::indexOf).orElse(-1);
  }

  /** Opens what was open, and drafts that were kept; the welcome page where there is nothing. */
  void restore(List<String> files, int front) {
    files.stream()
        .map(session.workspace().root()::resolve)
        .filter(Files::isRegularFile)
        .forEach(this::open);
    if (front >= 0 && front < files.size()) {
      Path file = session.workspace().root().resolve(files.get(front));
      editors().stream()
          .filter(it -> it.file().equals(Optional.of(file)))
          .findFirst()
          .ifPresent(this::front);
    }
    if (open.isEmpty()) {
      welcome();
    }
    drafts.restore(this::restore);
  }

  private Editor restore(Drafts.Draft draft) {
    if (draft.file().filter(Files::isRegularFile).isPresent()) {
      open(draft.file().get());
      Editor editor = active().orElseThrow();
      editor.type(draft.text());
      return editor;
    }
    open(draft.name(), draft.text());
    return active().orElseThrow();
  }

  /** Keeps what is typed and not saved. */
  void keepDrafts() {
    drafts.keepNow(editors());
  }
}
