package dev.ansatz.launcher.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.ansatz.launcher.tests.EventWatch.Slow;
import java.awt.GraphicsEnvironment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongPredicate;
import java.util.function.ToLongFunction;
import javax.swing.JTabbedPane;
import javax.swing.JTable;
import javax.swing.text.JTextComponent;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.fixture.JTabbedPaneFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The event thread's patience: the same way through the window twice, with a watch on every event.
 * Like {@link WorkbenchIT} it needs a screen that is nobody's.
 */
class EventThreadIT {
  /** From what processor time on an event is noted: the goal, once everything has been used. */
  private static final long GOAL_MILLIS = 100;

  /** What it may take the second time on any processor; here laying out Data takes 106. */
  private static final long WARM_MILLIS = 250;

  /** What it may take the first time, when classes are loaded and code is not compiled yet. */
  private static final long FIRST_MILLIS = 500;

  /** What it may take by the clock, on a machine that does other things too. */
  private static final long CLOCK_MILLIS = 10_000;

  /** How long the robot waits for a queue without events: what matters is waited for by itself. */
  private static final int IDLE_MILLIS = 500;

  private static final String EXPERIMENT =
      """
      title: Watched
      seed: 3
      data: {id: lorenz, length: 4000}
      transforms: [standardise]
      model: {id: nvar}
      metrics: [mse]
      figures: [attractor]
      """;

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
  void noEventLastsLong() throws Exception {
    try (OpenWorkbench workbench = new OpenWorkbench(workspace, plugins);
        EventWatch watch = EventWatch.begin(GOAL_MILLIS)) {
      workbench.robot().settings().idleTimeout(IDLE_MILLIS);
      List<Slow> first = journey(workbench, watch, 1);
      List<Slow> second = journey(workbench, watch, 2);
      workbench.command("file quit");
      workbench.ended();
      assertEquals(List.of(), over(second, Slow::millis, it -> it > WARM_MILLIS), "warm");
      assertEquals(List.of(), over(first, Slow::millis, it -> it > FIRST_MILLIS), "first time");
      assertEquals(List.of(), over(first, Slow::clockMillis, it -> it > CLOCK_MILLIS), "waiting");
      assertEquals(List.of(), over(second, Slow::clockMillis, it -> it > CLOCK_MILLIS), "waiting");
    }
  }

  private static List<Slow> over(List<Slow> all, ToLongFunction<Slow> time, LongPredicate tooLong) {
    return all.stream().filter(it -> tooLong.test(time.applyAsLong(it))).toList();
  }

  private List<Slow> journey(OpenWorkbench workbench, EventWatch watch, int time) {
    List<Slow> slow = new ArrayList<>();
    collect(slow, watch, time + " begin", () -> workbench.rested());
    collect(slow, watch, time + " open a template", () -> workbench.click("card.lorenz-nvar"));
    collect(slow, watch, time + " edit", () -> edit(workbench));
    collect(slow, watch, time + " run", () -> run(workbench, 2 * time - 1));
    collect(slow, watch, time + " run again", () -> run(workbench, 2 * time));
    for (String id : List.of("data", "explore", "compare")) {
      collect(slow, watch, time + " perspective " + id, () -> workbench.click("perspective." + id));
    }
    collect(slow, watch, time + " compare", () -> compare(workbench, 2 * time));
    collect(slow, watch, time + " export", () -> export(workbench, time));
    collect(slow, watch, time + " plug-ins", () -> workbench.command("view: plug-ins"));
    collect(slow, watch, time + " welcome", () -> workbench.command("help: welcome"));
    return slow;
  }

  private static void collect(List<Slow> slow, EventWatch watch, String step, Runnable work) {
    work.run();
    slow.addAll(watch.slow().stream().map(it -> it.during(step)).toList());
  }

  private static void edit(OpenWorkbench workbench) {
    JTabbedPane tabs = workbench.shown("editor.tabs", JTabbedPane.class);
    new JTabbedPaneFixture(workbench.robot(), tabs).selectTab("YAML");
    JTextComponent source = workbench.shown("editor.source", JTextComponent.class);
    GuiActionRunner.execute(() -> source.setText(EXPERIMENT));
    workbench.robot().waitForIdle();
  }

  private void run(OpenWorkbench workbench, int wanted) {
    workbench.click("toolbar.run.start");
    OpenWorkbench.until("a run has ended", () -> finished() == wanted);
    workbench.rested();
  }

  private static void compare(OpenWorkbench workbench, int runs) {
    JTable table = workbench.shown("runs.table", JTable.class);
    OpenWorkbench.until("all runs are listed", () -> table.getRowCount() == runs);
    workbench.robot().click(table);
    workbench.control(java.awt.event.KeyEvent.VK_A);
    workbench.command("runs: compare runs");
    JTable compared = workbench.shown("runs.compare.table", JTable.class);
    OpenWorkbench.until("the runs are compared", () -> compared.getRowCount() > 1);
  }

  private void export(OpenWorkbench workbench, int time) {
    workbench.robot().click(workbench.shown("runs.table", JTable.class));
    workbench.firstOf("figure.export");
    Path picture = workspace.resolve("exported" + time + ".png");
    workbench.choose(picture);
    OpenWorkbench.until("the picture is written", () -> Files.isRegularFile(picture));
  }

  private long finished() {
    try {
      return OpenWorkbench.runs(workspace).stream().filter(EventThreadIT::isFinished).count();
    } catch (java.io.IOException e) {
      return 0; // there is no run yet
    }
  }

  private static boolean isFinished(Path run) {
    try {
      return Files.readString(run.resolve("run.json")).contains("\"state\": \"FINISHED\"");
    } catch (java.io.IOException e) {
      return false; // it is just being written
    }
  }
}
