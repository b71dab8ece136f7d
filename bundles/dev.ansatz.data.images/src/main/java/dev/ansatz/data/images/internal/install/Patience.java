package dev.ansatz.data.images.internal.install;

import dev.ansatz.api.progress.StopToken;
import dev.ansatz.api.progress.StoppedException;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/**
 * Waits for a mirror, but not for ever.
 *
 * @param silence how long a mirror may be silent
 * @param stop ends the waiting at once
 */
record Patience(Duration silence, StopToken stop) {
  private static final long SLICE_MILLIS = 100;

  /** Looks for something for some milliseconds. */
  interface Look<T> {
    Optional<T> look(long millis) throws IOException, InterruptedException;
  }

  /**
   * Waits.
   *
   * @throws IOException where nothing came
   * @throws StoppedException where it was stopped
   */
  <T> T await(Look<T> look) throws IOException {
    long begun = System.nanoTime();
    try {
      while (System.nanoTime() - begun < silence.toNanos()) {
        stop.check();
        Optional<T> found = look.look(Math.min(SLICE_MILLIS, silence.toMillis()));
        if (found.isPresent()) {
          return found.get();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StoppedException();
    }
    throw new IOException("it was silent for " + silence.toMillis() / 1000.0 + " s");
  }
}
