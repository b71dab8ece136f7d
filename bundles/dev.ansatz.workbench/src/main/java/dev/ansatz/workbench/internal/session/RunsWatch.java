package dev.ansatz.workbench.internal.session;

import dev.ansatz.runtime.store.RunIndex;
import dev.ansatz.workbench.internal.ui.Background;
import dev.ansatz.workbench.internal.ui.Observable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.swing.Timer;

/**
 * Tells when the runs of the workspace have changed, whoever changed them. Looks at the index once
 * a second, and at all folders where one has come or gone, and now and then. On the event thread.
 */
public final class RunsWatch implements AutoCloseable {
  private static final int MILLIS = 1000;
  private static final int FOLDERS_EVERY = 10;

  private final RunIndex index;
  private final Background background;
  private final Observable<Long> version = new Observable<>(0L);
  private final Observable<String> failure = new Observable<>("");
  private final Timer timer = new Timer(MILLIS, event -> tick());
  private int ticks;
  private boolean looking;
  private boolean again;
  private volatile long foldersChanged;

  /** Makes a watch, which looks for the first time at once. */
  public RunsWatch(RunIndex index, Background background) {
    this.index = index;
    this.background = background;
    timer.start();
    refresh();
  }

  /** Returns a number that changes with the runs; 0 until they were looked at. */
  public Observable<Long> version() {
    return version;
  }

  /** Returns why the runs cannot be looked at: a sentence; empty where they can. */
  public Observable<String> failure() {
    return failure;
  }

  /** Looks at all folders as soon as may be. */
  public void refresh() {
    again = true;
    look();
  }

  private void tick() {
    again |= ++ticks % FOLDERS_EVERY == 0;
    look();
  }

  private void look() {
    if (looking) {
      return;
    }
    boolean folders = again;
    again = false;
    looking = true;
    background.run(() -> version(folders), this::seen, this::failed);
  }

  private long version(boolean folders) {
    long nowChanged = changed(index.workspace().resolve("runs"));
    if (folders || nowChanged != foldersChanged) {
      foldersChanged = nowChanged;
      index.refresh();
    }
    return index.version();
  }

  private static long changed(Path runs) {
    try {
      return Files.getLastModifiedTime(runs).toMillis();
    } catch (IOException none) {
      return 0;
    }
  }

  private void seen(long now) {
    looking = false;
    failure.set("");
    version.set(now);
    if (again) {
      look();
    }
  }

  private void failed(Exception e) {
    looking = false;
    failure.set(String.valueOf(e.getMessage()));
  }

  @Override
  public void close() {
    timer.stop();
  }
}
