package dev.ansatz.runtime.store.internal.index;

import dev.ansatz.runtime.store.RunIndex;
import dev.ansatz.runtime.store.internal.RunRegister;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Passes runs on to the index of the workspace in whose {@code runs} they lie, on a thread of its
 * own. SQLite is loaded there, too.
 */
public final class IndexRegister implements RunRegister {
  private static final long PATIENCE_SECONDS = 5;

  private final Set<String> faults = new ConcurrentSkipListSet<>();
  private final ExecutorService executor;

  /** Makes a register that has nothing to do yet. */
  public IndexRegister() {
    ThreadPoolExecutor one =
        new ThreadPoolExecutor(
            1, 1, PATIENCE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), this::thread);
    one.allowCoreThreadTimeOut(true);
    executor = one;
  }

  private Thread thread(Runnable work) {
    Thread thread = new Thread(work, "ansatz-index");
    thread.setDaemon(true);
    return thread;
  }

  @Override
  public void changed(Path dir) {
    workspace(dir).ifPresent(workspace -> executor.execute(() -> register(workspace, dir)));
  }

  /** Returns the workspace of a run or of a sweep's trial; none where it lies elsewhere. */
  static Optional<Path> workspace(Path dir) {
    Path parent = dir.toAbsolutePath().normalize().getParent();
    if (parent != null && parent.endsWith("trials")) {
      parent = parent.getParent() == null ? null : parent.getParent().getParent();
    }
    return Optional.ofNullable(parent).filter(p -> p.endsWith("runs")).map(Path::getParent);
  }

  private void register(Path workspace, Path dir) {
    try (RunIndex index = new SqliteIndex(workspace)) {
      index.register(dir);
      faults.addAll(index.notes());
    } catch (RuntimeException | LinkageError e) {
      faults.add(e.getMessage() + "; it will be brought up to date when runs are listed");
    }
  }

  @Override
  public List<String> settle() {
    try {
      executor.submit(() -> {}).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException | ExecutionException e) {
      faults.add(
          "the index of runs took more than %d s; it will be brought up to date when runs are"
                  .formatted(PATIENCE_SECONDS)
              + " listed");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    List<String> found = new ArrayList<>(faults);
    found.forEach(faults::remove);
    return found;
  }
}
