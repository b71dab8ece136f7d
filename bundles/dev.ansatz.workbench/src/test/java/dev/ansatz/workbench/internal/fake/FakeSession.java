package dev.ansatz.workbench.internal.fake;

import dev.ansatz.runtime.experiment.Experiments;
import dev.ansatz.runtime.plugins.PluginHealth;
import dev.ansatz.runtime.store.RunIndex;
import dev.ansatz.runtime.store.RunOpener;
import dev.ansatz.runtime.store.internal.index.StoreService;
import dev.ansatz.runtime.workspace.Workspace;
import dev.ansatz.workbench.internal.Pictures;
import dev.ansatz.workbench.internal.action.Actions;
import dev.ansatz.workbench.internal.job.Jobs;
import dev.ansatz.workbench.internal.session.Journal;
import dev.ansatz.workbench.internal.session.Platform;
import dev.ansatz.workbench.internal.session.Problems;
import dev.ansatz.workbench.internal.session.RunsWatch;
import dev.ansatz.workbench.internal.session.Selection;
import dev.ansatz.workbench.internal.session.Session;
import dev.ansatz.workbench.internal.ui.Background;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * A session in a temporary folder: the real store of runs, jobs and background; the engine, the
 * plug-ins and the window are fakes. What a test wants otherwise it sets before {@link #open}.
 */
public final class FakeSession implements AutoCloseable {
  private static final long PATIENCE_NANOS = 60_000_000_000L;

  private final Path root;
  private final FakeEngine engine = new FakeEngine();
  private final FakePlugins plugins = new FakePlugins();
  private final FakeStage stage = new FakeStage();
  private final List<PluginHealth.Problem> health = new ArrayList<>();
  private Experiments experiments = new FakeExperiments();
  private final FakeFolders folders = new FakeFolders();
  private RunOpener opener = new FakeOpener();
  private RunIndex index;
  private Session session;

  /** Makes a workspace in a folder. */
  public FakeSession(Path folder) {
    root = folder.resolve("workspace");
    try {
      Files.createDirectories(root.resolve("experiments"));
      Files.createDirectories(root.resolve("runs"));
      Files.writeString(root.resolve(Workspace.MARKER), "version: 1\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Takes another reader of experiments. */
  public FakeSession experiments(Experiments other) {
    experiments = other;
    return this;
  }

  /** Takes another way to open what runs worked with. */
  public FakeSession opener(RunOpener other) {
    opener = other;
    return this;
  }

  /** Opens the session. */
  public Session open() {
    Pictures.onEventThread(() -> session = make());
    return session;
  }

  private Session make() {
    Platform platform =
        new Platform(
            engine,
            experiments,
            new FakeTemplates(root.resolveSibling("templates")),
            plugins,
            () -> List.copyOf(health),
            new StoreService(),
            opener,
            folders,
            Optional.of(root.resolveSibling("data")));
    Workspace workspace = new Workspace(root);
    index = platform.runs().open(root);
    Background background = new Background();
    return new Session(
        platform,
        workspace,
        index,
        new RunsWatch(index, background),
        background,
        new Jobs(platform, workspace, background),
        new Selection(),
        new Journal(() -> LocalTime.of(14, 5, 9)),
        new Problems(),
        new Actions(),
        stage);
  }

  /** Returns the workspace's folder. */
  public Path root() {
    return root;
  }

  /** Returns the engine. */
  public FakeEngine engine() {
    return engine;
  }

  /** Returns what is plugged in. */
  public FakePlugins plugins() {
    return plugins;
  }

  /** Returns the files of plug-ins. */
  public FakeFolders folders() {
    return folders;
  }

  /** Returns the window. */
  public FakeStage stage() {
    return stage;
  }

  /** Returns what the health of plug-ins tells, to be added to. */
  public List<PluginHealth.Problem> health() {
    return health;
  }

  /** Waits until something is true, which is asked on the event thread. */
  public static void await(String what, BooleanSupplier condition) {
    long end = System.nanoTime() + PATIENCE_NANOS;
    boolean[] met = {false};
    while (!met[0]) {
      Pictures.onEventThread(() -> met[0] = condition.getAsBoolean());
      if (!met[0] && System.nanoTime() > end) {
        throw new AssertionError("it did not come about that " + what);
      }
      Thread.onSpinWait();
    }
  }

  /** Waits until nothing is under way in the background. */
  public void settle() {
    await("the background is done", () -> !session.background().isBusy());
  }

  @Override
  public void close() {
    Pictures.onEventThread(
        () -> {
          session.jobs().close();
          session.watch().close();
          session.background().close();
        });
    index.close();
  }
}
