package dev.ansatz.workbench.internal.app;

import dev.ansatz.workbench.internal.ui.Theme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * What the desktop's user prefers, dark or light, asked of the desktop's own command. Light where
 * it does not say.
 */
final class SystemTheme {
  private static final long PATIENCE_MILLIS = 500;

  private SystemTheme() {}

  /** Asks. Takes some milliseconds. */
  static Theme ask() {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    if (system.contains("mac")) {
      return dark(List.of("defaults", "read", "-g", "AppleInterfaceStyle"), "dark");
    } else if (system.contains("windows")) {
      return dark(
          List.of(
              "reg",
              "query",
              "HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize",
              "/v",
              "AppsUseLightTheme"),
          "0x0");
    }
    return dark(List.of("gsettings", "get", "org.gnome.desktop.interface", "color-scheme"), "dark");
  }

  private static Theme dark(List<String> command, String word) {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      process.getOutputStream().close();
      if (!process.waitFor(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
        process.destroyForcibly();
        return Theme.LIGHT;
      }
      String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return answer.toLowerCase(Locale.ROOT).contains(word) ? Theme.DARK : Theme.LIGHT;
    } catch (IOException e) {
      return Theme.LIGHT; // a desktop without this command has no such choice
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Theme.LIGHT;
    }
  }
}
