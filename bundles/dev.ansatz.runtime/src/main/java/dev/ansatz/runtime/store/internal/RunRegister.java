package dev.ansatz.runtime.store.internal;

import java.nio.file.Path;
import java.util.List;

/**
 * Is told of every run as it begins and ends. Never in the way of a run: it neither throws nor
 * waits.
 */
public interface RunRegister {

  /** Listens to nobody. */
  RunRegister NONE =
      new RunRegister() {
        @Override
        public void changed(Path dir) {}

        @Override
        public List<String> settle() {
          return List.of();
        }
      };

  /** The record in a run's folder has been written or replaced. */
  void changed(Path dir);

  /**
   * Waits a few seconds at most until all that was told is done.
   *
   * @return what went wrong since the last time: one sentence each
   */
  List<String> settle();
}
