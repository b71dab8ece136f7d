package dev.ansatz.runtime.engine.internal;

import java.util.List;
import java.util.OptionalInt;

/**
 * How the trials of a sweep share the machine: as many side by side as there are cores, unless
 * their plans fix a number of threads.
 *
 * @param parallel how many trials run at once, 1 or more
 * @param threads how many threads each of them has, 1 or more
 */
record Cores(int parallel, int threads) {

  static Cores share(List<Trial> trials, int available) {
    OptionalInt fixed =
        trials.isEmpty() ? OptionalInt.empty() : trials.get(0).plan().run().threads();
    int wanted = fixed.isPresent() ? available / fixed.getAsInt() : available;
    int parallel = Math.max(1, Math.min(trials.size(), wanted));
    return new Cores(parallel, fixed.orElse(Math.max(1, available / parallel)));
  }
}
