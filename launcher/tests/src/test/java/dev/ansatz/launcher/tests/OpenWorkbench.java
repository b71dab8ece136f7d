package dev.ansatz.launcher.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.Component;
import java.awt.Container;
import java.awt.Frame;
import java.awt.event.KeyEvent;
import java.lang.Thread.UncaughtExceptionHandler;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.ToIntFunction;
import javax.swing.JButton;
import javax.swing.JTabbedPane;
import org.assertj.swing.core.BasicRobot;
import org.assertj.swing.core.Robot;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.finder.JFileChooserFinder;
import org.assertj.swing.fixture.FrameFixture;
import org.assertj.swing.fixture.JFileChooserFixture;
import org.assertj.swing.fixture.JTabbedPaneFixture;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/** The product's workbench, open on a screen, with a robot that has its mouse and keyboard. */
final class OpenWorkbench implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(120);

  private static final String TRANSFORM = "dev.ansatz.api.data.Transform";

  private final List<String> faults = new CopyOnWriteArrayList<>();
  private final Booted product;
  private final CompletableFuture<Integer> exit;
  private final Robot robot;
  private final FrameFixture window;

  /** Opens the workbench as the command line does. */
  OpenWorkbench(Path workspace, Path plugins) throws Exception {
    product = Booted.product(plugins);
    product.host().pluginFolders().watch(5);
    String[] arguments = {
      "workbench", "--workspace", workspace.toString(), "--theme", "light", "--size", "1400x900"
    };
    exit = CompletableFuture.supplyAsync(() -> command().applyAsInt(arguments));
    robot = BasicRobot.robotWithCurrentAwtHierarchy();
    until("the window is open", () -> exit.isDone() || frame() != null);
    window = new FrameFixture(robot, frame());
    noteFaults();
  }

  @SuppressWarnings("unchecked")
  private ToIntFunction<String[]> command() {
    try {
      Collection<? extends ServiceReference<?>> found =
          product.context().getServiceReferences(ToIntFunction.class, "(ansatz.main=cli)");
      return (ToIntFunction<String[]>) product.context().getService(found.iterator().next());
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static Frame frame() {
    for (Frame frame : Frame.getFrames()) {
      if (frame.isShowing() && "workbench".equals(frame.getName())) {
        return frame;
      }
    }
    return null;
  }

  /** Returns what went wrong on any thread and nobody caught. */
  List<String> faults() {
    return List.copyOf(faults);
  }

  /** Returns whether a transform of this id is plugged in. */
  boolean offers(String id) {
    try {
      String filter = "(ansatz.id=" + id + ")";
      return product.context().getAllServiceReferences(TRANSFORM, filter) != null;
    } catch (InvalidSyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private void noteFaults() {
    UncaughtExceptionHandler product = Thread.getDefaultUncaughtExceptionHandler();
    Thread.setDefaultUncaughtExceptionHandler(
        (thread, fault) -> {
          faults.add(thread.getName() + ": " + fault);
          product.uncaughtException(thread, fault);
        });
  }

  /** Returns the window. */
  FrameFixture window() {
    return window;
  }

  /** Returns the robot. */
  Robot robot() {
    return robot;
  }

  /** Finds what is shown under a name; waits until it is there. */
  <T extends Component> T shown(String name, Class<T> type) {
    until(name + " is shown", () -> !all(name, type).isEmpty());
    return all(name, type).get(0);
  }

  /** Returns whether anything is shown under a name. */
  boolean isShown(String name) {
    return !all(name, Component.class).isEmpty();
  }

  private <T extends Component> List<T> all(String name, Class<T> type) {
    return GuiActionRunner.execute(
        () -> {
          List<T> found = new ArrayList<>();
          for (java.awt.Window each : java.awt.Window.getWindows()) {
            collect(each, name, type, found);
          }
          return found;
        });
  }

  private static <T> void collect(Component from, String name, Class<T> type, List<T> found) {
    if (name.equals(from.getName()) && from.isShowing() && type.isInstance(from)) {
      found.add(type.cast(from));
    }
    if (from instanceof Container container) {
      for (Component child : container.getComponents()) {
        collect(child, name, type, found);
      }
    }
  }

  /** Clicks what is shown under a name, once it can be clicked. */
  void click(String name) {
    Component component = shown(name, Component.class);
    until(name + " is enabled", component::isEnabled);
    robot.click(component);
    robot.waitForIdle();
  }

  /** Carries out a command by its title through the palette. */
  void command(String words) {
    click("toolbar.palette");
    shown("palette.field", Component.class);
    robot.enterText(words);
    robot.pressAndReleaseKeys(KeyEvent.VK_ENTER);
    robot.waitForIdle();
  }

  /** Presses a key together with the control key. */
  void control(int key) {
    robot.pressKey(KeyEvent.VK_CONTROL);
    robot.pressAndReleaseKeys(key);
    robot.releaseKey(KeyEvent.VK_CONTROL);
  }

  /** Waits until the window itself says that no run is under way. */
  void rested() {
    JButton jobs = shown("status.jobs", JButton.class);
    until("nothing runs", () -> jobs.getText().equals("Nothing runs"));
  }

  /** Replaces the text of the editor in front. */
  void type(String text) {
    if (!isShown("editor.source")) {
      JTabbedPane tabs = shown("editor.tabs", JTabbedPane.class);
      new JTabbedPaneFixture(robot, tabs).selectTab("YAML");
    }
    robot.click(shown("editor.source", Component.class));
    control(KeyEvent.VK_A);
    robot.enterText(text);
    robot.waitForIdle();
  }

  /** Answers the file chooser that is open. */
  void choose(Path file) {
    JFileChooserFixture chooser =
        JFileChooserFinder.findFileChooser().withTimeout(PATIENCE.toMillis()).using(robot);
    chooser.fileNameTextBox().setText(file.toString());
    chooser.approve();
  }

  /** Chooses the first entry of the menu that a button opens. */
  void firstOf(String button) {
    click(button);
    until("the menu is open", () -> robot.findActivePopupMenu() != null);
    robot.pressAndReleaseKeys(KeyEvent.VK_DOWN, KeyEvent.VK_ENTER);
  }

  /** Waits until something is true, which is asked on the event thread. */
  static void until(String what, BooleanSupplier condition) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!GuiActionRunner.execute(condition::getAsBoolean)) {
      if (System.nanoTime() > end) {
        throw new AssertionError("it did not come about that " + what);
      }
      java.util.concurrent.locks.LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
    }
  }

  /** Waits for the window to be closed by its user. */
  void ended() throws Exception {
    assertEquals(0, exit.get(PATIENCE.toSeconds(), TimeUnit.SECONDS));
  }

  @Override
  public void close() throws Exception {
    robot.cleanUp();
    product.close();
  }

  /** Returns the folders of a workspace's runs, the oldest first. */
  static List<Path> runs(Path workspace) throws java.io.IOException {
    try (var folders = java.nio.file.Files.list(workspace.resolve("runs"))) {
      return folders.sorted(Comparator.comparing(Path::getFileName)).toList();
    }
  }
}
