package dev.ansatz.workbench.internal.app;

import dev.ansatz.runtime.store.RunIndex;
import dev.ansatz.runtime.workspace.Workspace;
import dev.ansatz.workbench.internal.memory.UserSettings;
import dev.ansatz.workbench.internal.memory.WindowMemory;
import dev.ansatz.workbench.internal.session.Platform;
import dev.ansatz.workbench.internal.ui.Theme;
import dev.ansatz.workbench.internal.window.MainWindow;
import dev.ansatz.workbench.internal.window.WindowOwner;
import dev.ansatz.workbench.internal.window.WindowStore;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import javax.swing.SwingUtilities;

/** The workbench while it is open: one window at a time, on one workspace. */
final class Workbench implements WindowOwner {
  private final Platform platform;
  private final SettingsStore store;
  private final Voice voice;
  private final CountDownLatch end = new CountDownLatch(1);
  private UserSettings settings;
  private Optional<MainWindow> window = Optional.empty();

  Workbench(Platform platform, SettingsStore store, UserSettings settings, Voice voice) {
    this.platform = platform;
    this.store = store;
    this.settings = settings;
    this.voice = voice;
  }

  /** What is needed to open a window, made away from the event thread. */
  record Opening(Workspace workspace, RunIndex index, WindowMemory memory) {}

  /**
   * Reads what a window needs.
   *
   * @throws IOException where the folder cannot be made or read
   */
  Opening prepare(Path folder) throws IOException {
    Workspace workspace = Workspaces.open(folder);
    return new Opening(
        workspace, platform.runs().open(workspace.root()), WindowStore.of(workspace).read());
  }

  /** Opens a window. On the event thread. */
  MainWindow open(Opening opening, WindowMemory memory) {
    Platform current =
        settings.dataFolder().isPresent() ? platform.with(settings.dataFolder()) : platform;
    MainWindow next = new MainWindow(current, opening.workspace(), opening.index(), memory, this);
    window = Optional.of(next);
    next.open(memory);
    settings = settings.opened(opening.workspace().root());
    store.keep(settings);
    return next;
  }

  /** Waits until the last window is closed. */
  void await() throws InterruptedException {
    end.await();
  }

  /** Ends the workbench without asking. */
  void end() {
    end.countDown();
  }

  @Override
  public void switchTo(MainWindow from, Path folder) {
    from.session()
        .background()
        .run(
            () -> prepare(folder),
            opening -> replace(from, opening),
            e -> from.tell("Open workspace", String.valueOf(e.getMessage())));
  }

  private void replace(MainWindow from, Opening opening) {
    window = Optional.empty();
    if (from.close()) {
      open(opening, opening.memory()).remember();
    } else {
      window = Optional.of(from);
      opening.index().close();
    }
  }

  @Override
  public List<Path> recent() {
    return settings.workspaces();
  }

  @Override
  public void preferences(MainWindow from) {
    new PreferencesDialog(from.frame(), settings).ask().ifPresent(this::apply);
  }

  private void apply(UserSettings chosen) {
    settings = chosen;
    store.keep(settings);
    showTheme();
  }

  @Override
  public void theme(String name) {
    apply(settings.withTheme(name));
  }

  private void showTheme() {
    Thread ask =
        new Thread(
            () -> {
              Theme theme = themeOf(settings.theme());
              SwingUtilities.invokeLater(
                  () ->
                      window.ifPresent(it -> it.change(() -> theme.install(settings.fontSize()))));
            },
            "theme");
    ask.setDaemon(true);
    ask.start();
  }

  /** Returns the theme that a user's choice means now. May ask the desktop. */
  static Theme themeOf(String name) {
    return switch (name) {
      case "dark" -> Theme.DARK;
      case "light" -> Theme.LIGHT;
      default -> SystemTheme.ask();
    };
  }

  @Override
  public void tell(MainWindow from, String title, String sentence) {
    voice.tell(from.frame(), title, sentence);
  }

  @Override
  public void closed(MainWindow closed) {
    if (window.equals(Optional.of(closed))) {
      end.countDown();
    }
  }
}
