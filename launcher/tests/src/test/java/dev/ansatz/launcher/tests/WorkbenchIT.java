package dev.ansatz.launcher.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.GraphicsEnvironment;
import java.awt.event.KeyEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.swing.JTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The whole window on a screen of its own, driven by mouse and keyboard. It takes the mouse away
 * from whoever works at the screen, so it runs only where ANSATZ_DESKTOP_TESTS=1 says that this is
 * nobody's.
 */
class WorkbenchIT {
  private static final String SHORT =
      """
      title: Driven by a robot
      seed: 3
      data: {id: lorenz, length: 4000}
      transforms: [standardise]
      model: {id: nvar}
      metrics: [mse]
      figures: [attractor]
      """;
  private static final String LONG =
      SHORT.replace("id: nvar", "id: esn, units: 2000, washout: 100").replace("4000", "200000");

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
      OpenWorkbench.until("the run has ended", () -> recorded("FINISHED").size() == 1);
      workbench.rested();
      workbench.control(KeyEvent.VK_Q);
      workbench.ended();
      assertEquals(List.of(), workbench.faults());
    }
    assertTrue(Files.isRegularFile(workspace.resolve(".ansatz/workbench.json")));
  }

  @Test
  void openEditRunStopCompareExportInstallAndQuit() throws Exception {
    Path jar = Plugins.unchanged(Built.TARGET.resolve("robot-plugin.jar"));
    try (OpenWorkbench workbench = new OpenWorkbench(workspace, plugins)) {
      workbench.click("card.lorenz-nvar");
      editAndSave(workbench);
      runTwice(workbench);
      stop(workbench);
      compare(workbench);
      export(workbench);
      install(workbench, jar);
      workbench.command("file quit");
      workbench.ended();
      assertEquals(List.of(), workbench.faults());
    }
  }

  private void editAndSave(OpenWorkbench workbench) throws Exception {
    workbench.type(SHORT);
    workbench.command("file: save");
    Path file = workspace.resolve("experiments/robot.yaml");
    workbench.choose(file);
    OpenWorkbench.until("the file is written", () -> Files.isRegularFile(file));
    assertEquals(SHORT.strip(), Files.readString(file).strip());
  }

  private void runTwice(OpenWorkbench workbench) {
    for (int runs = 1; runs <= 2; runs++) {
      int wanted = runs;
      workbench.click("toolbar.run.start");
      OpenWorkbench.until("a run has ended", () -> recorded("FINISHED").size() == wanted);
    }
  }

  private void stop(OpenWorkbench workbench) {
    workbench.type(LONG);
    workbench.click("toolbar.run.start");
    OpenWorkbench.until("a run is under way", () -> recorded("RUNNING").size() == 1);
    workbench.click("progress.stop");
    OpenWorkbench.until("the run has stopped", () -> recorded("STOPPED").size() == 1);
    workbench.rested();
  }

  private void compare(OpenWorkbench workbench) {
    workbench.click("perspective.compare");
    JTable table = workbench.shown("runs.table", JTable.class);
    OpenWorkbench.until("all runs are listed", () -> table.getRowCount() == 3);
    workbench.robot().click(table);
    workbench.control(KeyEvent.VK_A);
    workbench.command("runs: compare runs");
    JTable compared = workbench.shown("runs.compare.table", JTable.class);
    OpenWorkbench.until("the runs are compared", () -> compared.getRowCount() > 1);
  }

  private void export(OpenWorkbench workbench) {
    JTable table = workbench.shown("runs.table", JTable.class);
    workbench.robot().click(table);
    workbench.firstOf("figure.export");
    Path picture = workspace.resolve("exported.png");
    workbench.choose(picture);
    OpenWorkbench.until("the picture is written", () -> Files.isRegularFile(picture));
  }

  private void install(OpenWorkbench workbench, Path jar) {
    workbench.command("view: plug-ins");
    workbench.command("install a plug-in");
    workbench.choose(jar);
    OpenWorkbench.until("the plug-in is there", () -> workbench.offers("unchanged"));
  }

  private List<Path> recorded(String state) {
    try {
      return OpenWorkbench.runs(workspace).stream()
          .filter(run -> says(run.resolve("run.json"), "\"state\": \"" + state + "\""))
          .toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  private static boolean says(Path file, String word) {
    try {
      return Files.readString(file).contains(word);
    } catch (IOException e) {
      return false;
    }
  }
}
