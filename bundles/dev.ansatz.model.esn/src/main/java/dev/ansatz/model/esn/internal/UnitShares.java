package dev.ansatz.model.esn.internal;

import dev.ansatz.compute.Kernels;
import dev.ansatz.compute.Part;

/**
 * Shares out the units of a reservoir to the threads of the kernels. Successive updates go through
 * a thread's units in opposite directions, so that each begins with weights that the last one left
 * in the cache.
 */
final class UnitShares {
  /** With fewer weights a thread, one thread alone is as fast. */
  private static final int WEIGHTS_A_THREAD = 20_000;

  /** What is to be done with the units of some parts. */
  interface Update {

    /**
     * Updates some units.
     *
     * @param kernels what to do it with
     * @param from the first part
     * @param to the end of the parts
     * @param upwards whether to begin with the last part
     */
    void run(Kernels kernels, int from, int to, boolean upwards);
  }

  private final Kernels kernels;
  private final Kernels alone;
  private final int parts;
  private final int shares;
  private final Update update;
  private final Part share = this::runShare;
  private boolean upwards;

  UnitShares(Kernels kernels, Hearing hearing, int features, Update update) {
    this.kernels = kernels;
    this.alone = kernels.withThreads(1);
    this.parts = hearing.parts();
    this.update = update;
    long weights = (long) hearing.first(parts) * features;
    long most = Math.min(Math.min(kernels.threads(), parts), weights / WEIGHTS_A_THREAD);
    this.shares = (int) Math.max(1, most);
  }

  void run() {
    upwards = !upwards;
    if (shares == 1) {
      update.run(kernels, 0, parts, upwards);
    } else {
      kernels.parallel(shares, share);
    }
  }

  private void runShare(int index) {
    update.run(alone, parts * index / shares, parts * (index + 1) / shares, upwards);
  }
}
