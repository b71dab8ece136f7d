package dev.ansatz.workbench.internal.window;

import dev.ansatz.workbench.internal.memory.WindowMemory;
import dev.ansatz.workbench.internal.ui.Background;
import java.util.function.Supplier;
import javax.swing.Timer;

/** Remembers the window every few seconds where it has changed, so that a crash forgets little. */
final class MemoryKeeper {
  private static final int MILLIS = 5000;

  private final Supplier<WindowMemory> window;
  private final WindowStore store;
  private final Background background;
  private final Timer timer = new Timer(MILLIS, event -> look());
  private WindowMemory last;

  MemoryKeeper(Supplier<WindowMemory> window, WindowStore store, Background background) {
    this.window = window;
    this.store = store;
    this.background = background;
    this.last = window.get();
    timer.start();
  }

  private void look() {
    WindowMemory now = window.get();
    if (!now.equals(last)) {
      last = now;
      background.run(() -> written(now), done -> {}, e -> {});
    }
  }

  private Void written(WindowMemory memory) {
    store.write(memory);
    return null;
  }

  void close() {
    timer.stop();
  }
}
