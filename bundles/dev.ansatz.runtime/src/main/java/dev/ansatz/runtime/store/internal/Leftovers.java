package dev.ansatz.runtime.store.internal;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What a run that did not finish leaves and that is made anew when it goes on. */
final class Leftovers {
  private static final List<String> PATTERNS =
      List.of(
          "{metrics,trials,summary,points}.csv",
          "curves.bin",
          "model.*",
          "report.html",
          "live.html*",
          "stop",
          ".*.tmp");

  private Leftovers() {}

  /**
   * Removes it; files of others stay.
   *
   * @throws IOException where something cannot be removed
   */
  static void remove(Path dir) throws IOException {
    for (String pattern : PATTERNS) {
      remove(dir, pattern);
    }
    Path figures = dir.resolve("figures");
    if (Files.isDirectory(figures)) {
      remove(figures, "{*.svg,*.png,.*.tmp}");
    }
    Path live = dir.resolve("live");
    if (Files.isDirectory(live)) {
      remove(live, "{*.png,*.png.new}");
      removeIfEmpty(live);
    }
  }

  private static void removeIfEmpty(Path dir) throws IOException {
    try {
      Files.delete(dir);
    } catch (DirectoryNotEmptyException filesOfOthers) {
      return;
    }
  }

  private static void remove(Path dir, String pattern) throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(dir, pattern)) {
      for (Path file : files) {
        Files.delete(file);
      }
    }
  }
}
