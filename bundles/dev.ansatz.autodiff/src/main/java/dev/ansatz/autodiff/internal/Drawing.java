package dev.ansatz.autodiff.internal;

import dev.ansatz.api.random.RandomKey;
import dev.ansatz.autodiff.op.Source;

/**
 * Draws the numbers of a random source before each run.
 *
 * @param source the source
 * @param slot where its array is
 */
public record Drawing(Source source, int slot) {

  void run(Machine machine, RandomKey key) {
    RandomKey own = key.fold(source.name());
    if (source instanceof Source.Normal) {
      machine.normal(own, source.extents().size(), slot);
    } else {
      machine.uniform(own, source.extents().size(), slot);
    }
  }
}
