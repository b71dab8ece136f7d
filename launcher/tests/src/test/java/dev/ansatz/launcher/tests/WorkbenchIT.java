package dev.ansatz.launcher.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.GraphicsEnvironment;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The whole window on a screen of its own, driven by mouse and keyboard. It takes the mouse away
 * from whoever works at the screen, so it runs only where ANSATZ_DESKTOP_TESTS=1 says that this is
 * nobody's.
 */
class WorkbenchIT {
  private Path workspace;
  private Path plugins;

  @BeforeEach
  void needsScreen() throws Exception {
    assumeTrue(
        "1".equals(System.getenv("ANSATZ_DESKTOP_TESTS")) && !GraphicsEnvironment.isHeadless(),
        "the workbench's window needs ANSATZ_DESKTOP_TESTS=1 and a display: xvfb-run ./mvnw verify");
    workspace = Built.folder("workspace");
    plugins = Built.folder("plugins");
    Files.createDirectories(plugins);
  }

  @Test
  void aFirstRunIsTwoClicksAway() throws Exception {
    try (OpenWorkbench workbench = new OpenWorkbench(workspace, plugins)) {
      workbench.click("card.iris-naive-bayes.run");
      OpenWorkbench.until("the run has ended", () -> !recorded("\"FINISHED\"").isEmpty());
      assertEquals(1, OpenWorkbench.runs(workspace).size());
      workbench.command("file quit");
      workbench.ended();
    }
    assertTrue(Files.isRegularFile(workspace.resolve(".ansatz/workbench.json")));
  }

  private java.util.List<Path> recorded(String state) {
    try {
      return OpenWorkbench.runs(workspace).stream()
          .filter(run -> says(run.resolve("run.json"), state))
          .toList();
    } catch (java.io.IOException e) {
      return java.util.List.of();
    }
  }

  private static boolean says(Path file, String word) {
    try {
      return Files.readString(file).contains(word);
    } catch (java.io.IOException e) {
      return false;
    }
  }
}
