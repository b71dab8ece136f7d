package dev.ansatz.workbench.internal.window;

import dev.ansatz.runtime.store.RunIndex;
import dev.ansatz.runtime.workspace.Workspace;
import dev.ansatz.workbench.internal.action.Actions;
import dev.ansatz.workbench.internal.dock.Dock;
import dev.ansatz.workbench.internal.dock.Perspective;
import dev.ansatz.workbench.internal.job.Jobs;
import dev.ansatz.workbench.internal.memory.Drafts;
import dev.ansatz.workbench.internal.memory.WindowMemory;
import dev.ansatz.workbench.internal.session.Chronicle;
import dev.ansatz.workbench.internal.session.Journal;
import dev.ansatz.workbench.internal.session.Platform;
import dev.ansatz.workbench.internal.session.Problems;
import dev.ansatz.workbench.internal.session.RunsWatch;
import dev.ansatz.workbench.internal.session.Selection;
import dev.ansatz.workbench.internal.session.Session;
import dev.ansatz.workbench.internal.session.Stage;
import dev.ansatz.workbench.internal.ui.Background;
import dev.ansatz.workbench.internal.ui.Dress;
import dev.ansatz.workbench.internal.view.View;
import dev.ansatz.workbench.internal.view.Views;
import io.github.andrewauclair.moderndocking.settings.Settings;
import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Window;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.swing.JFrame;
import javax.swing.SwingUtilities;
import javax.swing.WindowConstants;

/** The window on one workspace. On the event thread. */
public final class MainWindow implements Stage {
  private final JFrame frame = new JFrame();
  private final Background background = new Background();
  private final StatusBar status = new StatusBar();
  private final Session session;
  private final Chronicle chronicle;
  private final Editors editors;
  private final Dock dock;
  private final Map<String, String> layouts;
  private final WindowOwner desktop;
  private Perspective perspective;
  private Optional<MemoryKeeper> keeper = Optional.empty();

  /**
   * Makes the window; {@link #open} shows it.
   *
   * @param platform the services of the core
   * @param workspace the folder to work in
   * @param index its runs
   * @param memory how the window was when it was closed last
   * @param desktop what goes beyond this window
   */
  public MainWindow(
      Platform platform,
      Workspace workspace,
      RunIndex index,
      WindowMemory memory,
      WindowOwner desktop) {
    this.desktop = desktop;
    this.session =
        new Session(
            platform,
            workspace,
            index,
            new RunsWatch(index, background),
            background,
            new Jobs(platform, workspace, background),
            new Selection(),
            new Journal(LocalTime::now),
            new Problems(),
            new Actions(),
            this);
    this.chronicle = new Chronicle(session);
    this.editors = new Editors(session, new Drafts(workspace));
    this.dock = new Dock(frame, session, Views.all(), editors.component());
    this.layouts = new TreeMap<>(memory.layouts());
    new WindowCommands(session, editors, desktop).register();
    ViewCommands.register(session, Views.all());
    Settings.setActiveHighlighterEnabled(false);
    build(memory);
    session.journal().add(Journal.Level.INFO, "workbench", "opened " + workspace.root());
    Faults.tellOf(session);
  }

  private void build(WindowMemory memory) {
    frame.setTitle(session.workspace().root().getFileName() + " – Ansatz");
    frame.setIconImages(WindowIcons.all());
    frame.setName("workbench");
    frame.setJMenuBar(new MenuBar(session).component());
    frame
        .getContentPane()
        .add(new ToolBar(session, this::shownPerspective).component(), BorderLayout.NORTH);
    frame.getContentPane().add(dock.root(), BorderLayout.CENTER);
    frame.getContentPane().add(status.component(session), BorderLayout.SOUTH);
    frame.setDefaultCloseOperation(WindowConstants.DO_NOTHING_ON_CLOSE);
    frame.addWindowListener(
        new WindowAdapter() {
          @Override
          public void windowClosing(WindowEvent event) {
            close();
          }
        });
    WindowBounds.place(frame, memory);
    perspective = Perspective.find(memory.perspective()).orElse(Perspective.LEARN);
    arrange();
  }

  /** Shows the window and what was open in it. */
  public void open(WindowMemory memory) {
    frame.setVisible(true);
    editors.restore(memory.editors(), memory.front());
  }

  /** Remembers from now on how the window is, for when it is opened again. */
  public void remember() {
    WindowStore store = WindowStore.of(session.workspace());
    keeper = Optional.of(new MemoryKeeper(this::memory, store, background));
  }

  /** Returns what the parts of the window share. */
  public Session session() {
    return session;
  }

  /** Returns the frame. */
  public JFrame frame() {
    return frame;
  }

  /** Returns the area of editors. */
  public Editors editors() {
    return editors;
  }

  Perspective shownPerspective() {
    return perspective;
  }

  @Override
  public void show(String view) {
    dock.show(view);
  }

  @Override
  public void perspective(String id) {
    Perspective wanted = Perspective.find(id).orElse(perspective);
    if (wanted != perspective) {
      layouts.put(perspective.id(), dock.texts().write(dock.layout()));
      perspective = wanted;
      arrange();
      session.actions().changed();
    }
  }

  /** Gives the perspective back the arrangement that it came with. */
  void resetPerspective() {
    layouts.remove(perspective.id());
    arrange();
  }

  private void arrange() {
    dock.restore(
        Optional.ofNullable(layouts.get(perspective.id()))
            .flatMap(dock.texts()::read)
            .orElseGet(() -> perspective.layout(dock)));
  }

  @Override
  public void edit(Path experiment) {
    showEditors();
    editors.open(experiment);
  }

  @Override
  public void edit(String name, String text) {
    showEditors();
    editors.open(name, text);
  }

  @Override
  public void reveal(Path experiment, int line, int column) {
    edit(experiment);
    editors.reveal(experiment, line, column);
  }

  private void showEditors() {
    if (!dock.isShown(Dock.EDITORS)) {
      perspective(Perspective.LEARN.id());
    }
    dock.show(Dock.EDITORS);
  }

  @Override
  public void say(String sentence) {
    status.say(sentence);
  }

  @Override
  public void tell(String title, String sentence) {
    session.journal().add(Journal.Level.ERROR, title, sentence);
    desktop.tell(this, title, sentence);
  }

  @Override
  public Component owner() {
    return frame;
  }

  /**
   * Changes the colours of everything, shown or not.
   *
   * @param install changes the look and feel
   */
  public void change(Runnable install) {
    List<Dress> dresses = roots().map(Dress::of).toList();
    install.run();
    dresses.forEach(Dress::change);
    themeChanged();
    // The docking changes the look of what is docked by itself, later on the event thread.
    SwingUtilities.invokeLater(
        () -> {
          dresses.forEach(Dress::putOn);
          themeChanged();
        });
  }

  private void themeChanged() {
    dock.views().forEach(View::themeChanged);
    editors.all().forEach(View::themeChanged);
  }

  private Stream<Component> roots() {
    Stream<Component> hidden =
        dock.views().stream()
            .map(view -> (Component) view.component())
            .filter(it -> SwingUtilities.getWindowAncestor(it) == null);
    return Stream.concat(Stream.of(Window.getWindows()), hidden);
  }

  /** Returns how the window is now. */
  public WindowMemory memory() {
    Map<String, String> all = new TreeMap<>(layouts);
    all.put(perspective.id(), dock.texts().write(dock.layout()));
    return WindowBounds.memory(frame, perspective.id(), all, editors.files(), editors.front());
  }

  /**
   * Closes the window, after asking where runs are under way. What is typed and not saved is kept
   * as drafts.
   *
   * @return whether it is closed
   */
  public boolean close() {
    if (!mayClose()) {
      return false;
    }
    editors.keepDrafts();
    keeper.ifPresent(MemoryKeeper::close);
    WindowMemory last = memory();
    frame.setVisible(false);
    chronicle.close();
    session.watch().close();
    session.jobs().close();
    dock.close();
    editors.all().forEach(View::close);
    WindowStore.of(session.workspace()).write(last);
    frame.dispose();
    background.close();
    session.index().close();
    desktop.closed(this);
    return true;
  }

  private boolean mayClose() {
    return !session.jobs().areActive() || CloseQuestion.ask(frame, session.jobs());
  }
}
