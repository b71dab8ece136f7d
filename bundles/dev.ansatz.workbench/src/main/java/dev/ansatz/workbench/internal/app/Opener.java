package dev.ansatz.workbench.internal.app;

import dev.ansatz.runtime.desktop.DesktopException;
import dev.ansatz.runtime.desktop.DesktopRequest;
import dev.ansatz.runtime.engine.ExitCode;
import dev.ansatz.workbench.internal.app.Workbench.Opening;
import dev.ansatz.workbench.internal.memory.UserSettings;
import dev.ansatz.workbench.internal.memory.WindowMemory;
import dev.ansatz.workbench.internal.session.Platform;
import dev.ansatz.workbench.internal.ui.Theme;
import dev.ansatz.workbench.internal.window.MainWindow;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import javax.swing.SwingUtilities;

/** Opens the first window as the user asked for it. */
final class Opener {
  private final Workbench workbench;
  private final UserSettings settings;
  private final DesktopRequest request;
  private final AtomicReference<Throwable> failure = new AtomicReference<>();

  Opener(Platform platform, SettingsStore store, UserSettings settings, DesktopRequest request) {
    this.settings = settings;
    this.request = request;
    this.workbench =
        new Workbench(
            platform,
            store,
            settings,
            request.screenshot().isPresent()
                ? (owner, title, sentence) -> fail(new DesktopException(sentence))
                : Voice::dialog);
  }

  ExitCode open() {
    try {
      Theme theme = Workbench.themeOf(request.theme().orElse(settings.theme()));
      Opening opening = workbench.prepare(folder());
      SwingUtilities.invokeLater(() -> guarded(() -> show(theme, opening)));
      workbench.await();
    } catch (IOException e) {
      throw new DesktopException(e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    if (failure.get() instanceof DesktopException told) {
      throw told;
    }
    if (failure.get() != null) {
      throw new IllegalStateException(failure.get());
    }
    return ExitCode.OK;
  }

  private void guarded(Runnable work) {
    try {
      work.run();
    } catch (RuntimeException | Error e) {
      fail(e);
    }
  }

  private void fail(Throwable e) {
    failure.compareAndSet(null, e);
    workbench.end();
  }

  private Path folder() {
    return request
        .workspace()
        .or(
            () ->
                settings.workspaces().stream().filter(java.nio.file.Files::isDirectory).findFirst())
        .orElseGet(Workspaces::standard);
  }

  private void show(Theme theme, Opening opening) {
    theme.install(settings.fontSize());
    MainWindow window = workbench.open(opening, memory(opening.memory()));
    FirstWindow.tellOf(window);
    new FirstWishes(window.session(), request).carryOut();
    request
        .screenshot()
        .ifPresentOrElse(
            file -> Readiness.await(window, () -> guarded(() -> picture(window, file))),
            window::remember);
  }

  private WindowMemory memory(WindowMemory last) {
    boolean first = last.bounds().isEmpty() || request.screenshot().isPresent();
    return new WindowMemory(
        first ? List.of(0, 0, request.width(), request.height()) : last.bounds(),
        last.maximised() && !first,
        request.perspective().orElse(last.perspective()),
        request.screenshot().isPresent() ? Map.of() : last.layouts(),
        last.editors(),
        last.front());
  }

  private void picture(MainWindow window, Path file) {
    try {
      BufferedImage image = Screenshot.of(window, request.scale());
      Screenshot.write(image, file);
    } catch (IOException e) {
      fail(new DesktopException("the picture cannot be written: " + e.getMessage()));
    }
    workbench.end();
  }
}
