package dev.ansatz.autodiff.internal;

import dev.ansatz.api.random.RandomKey;
import dev.ansatz.autodiff.op.Source;

/**
 * Draws the numbers of a random source, before all else.
 *
 * @param normal whether they are normal; else uniform
 * @param purpose what the run's key is folded by
 * @param size how many
 * @param slot where they go
 */
record Drawing(boolean normal, long purpose, int size, int slot) implements Instruction {
  private static final int ELEMENTS_PER_PART = 4096;
  private static final int WORK_PER_ELEMENT = 8;

  static Drawing of(Source source, int slot) {
    long purpose = RandomKey.number(source.name());
    boolean normal = source instanceof Source.Normal;
    return new Drawing(normal, purpose, source.extents().size(), slot);
  }

  @Override
  public int parts() {
    return (size + ELEMENTS_PER_PART - 1) / ELEMENTS_PER_PART;
  }

  @Override
  public long work() {
    return (long) size * WORK_PER_ELEMENT;
  }

  @Override
  public void run(Machine machine, int from, int to, int worker) {
    int first = from * ELEMENTS_PER_PART;
    int n = Math.min(size, to * ELEMENTS_PER_PART) - first;
    if (normal) {
      machine.normal(purpose, first, n, slot);
    } else {
      machine.uniform(purpose, first, n, slot);
    }
  }

  @Override
  public String describe() {
    return "draw %d %s numbers to @%d".formatted(size, normal ? "normal" : "uniform", slot);
  }
}
