package dev.ansatz.workbench.internal.view.runs;

import dev.ansatz.runtime.store.RunIndex;
import dev.ansatz.workbench.internal.ui.Background;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Reads pages one after another: what is wanted while one is read is read after it. */
final class RunsLoader {
  private final RunIndex index;
  private final Background background;
  private final Supplier<RunPage.Wish> wish;
  private final Consumer<RunPage> loaded;
  private final Consumer<Exception> failed;
  private boolean loading;
  private boolean again;

  RunsLoader(
      RunIndex index,
      Background background,
      Supplier<RunPage.Wish> wish,
      Consumer<RunPage> loaded,
      Consumer<Exception> failed) {
    this.index = index;
    this.background = background;
    this.wish = wish;
    this.loaded = loaded;
    this.failed = failed;
  }

  /** Reads what is wanted now, as soon as may be. */
  void load() {
    again = loading;
    if (!loading) {
      loading = true;
      RunPage.Wish now = wish.get();
      background.run(() -> RunPage.load(index, now), this::done, this::failed);
    }
  }

  private void done(RunPage page) {
    loading = false;
    if (again) {
      load();
    } else {
      loaded.accept(page);
    }
  }

  private void failed(Exception e) {
    loading = false;
    failed.accept(e);
  }
}
