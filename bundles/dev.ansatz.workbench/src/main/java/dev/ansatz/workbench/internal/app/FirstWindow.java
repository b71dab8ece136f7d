package dev.ansatz.workbench.internal.app;

import dev.ansatz.workbench.internal.window.MainWindow;
import java.awt.Toolkit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.swing.JRootPane;
import javax.swing.SwingUtilities;
import javax.swing.Timer;

/**
 * Tells whoever started the process about its first window: through system properties when it was
 * drawn and filled, where times are asked for ({@code ansatz.times}), and by a file that it was
 * shown ({@code ansatz.shown}). On the event thread.
 */
final class FirstWindow {
  private static final int LOOK_MILLIS = 5;

  private FirstWindow() {}

  /** Tells of a window that has just been opened. */
  static void tellOf(MainWindow window) {
    if (Boolean.getBoolean("ansatz.times")) {
      SwingUtilities.invokeLater(() -> drawn(window));
    }
    String shown = System.getProperty("ansatz.shown");
    if (shown != null) {
      window.session().background().run(() -> mark(Path.of(shown)), done -> {}, e -> {});
    }
  }

  private static Path mark(Path file) throws IOException {
    return Files.writeString(file, "");
  }

  private static void drawn(MainWindow window) {
    JRootPane root = window.frame().getRootPane();
    root.paintImmediately(0, 0, root.getWidth(), root.getHeight());
    Toolkit.getDefaultToolkit().sync();
    now("drawn");
    Timer timer = new Timer(LOOK_MILLIS, null);
    timer.addActionListener(
        event -> {
          if (!window.session().background().isBusy()) {
            timer.stop();
            now("filled");
          }
        });
    timer.start();
  }

  private static void now(String moment) {
    System.setProperty("ansatz.times.window." + moment, String.valueOf(System.currentTimeMillis()));
  }
}
