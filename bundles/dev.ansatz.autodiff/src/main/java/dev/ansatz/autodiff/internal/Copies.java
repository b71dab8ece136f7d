package dev.ansatz.autodiff.internal;

import java.util.Arrays;

/**
 * Copies runs of elements from place to place.
 *
 * @param length how many elements each run has
 * @param from where the runs begin
 * @param sources the runs' offsets behind {@code from}
 * @param to where the runs go
 * @param targets the runs' offsets behind {@code to}
 */
record Copies(int length, Place from, int[] sources, Place to, int[] targets)
    implements Instruction {
  private static final int ELEMENTS_PER_PART = 16_384;

  @Override
  public int parts() {
    return Math.max(1, (int) ((long) length * sources.length / ELEMENTS_PER_PART));
  }

  @Override
  public long work() {
    return (long) length * sources.length;
  }

  @Override
  public void run(Machine machine, int firstPart, int lastPart, int worker) {
    int first = (int) ((long) firstPart * sources.length / parts());
    int last = (int) ((long) lastPart * sources.length / parts());
    for (int i = first; i < last; i++) {
      machine.copy(
          length, from.slot(), from.offset() + sources[i], to.slot(), to.offset() + targets[i]);
    }
  }

  @Override
  public String describe() {
    return "copy " + sources.length + " runs of " + length;
  }

  /** Copies all elements as they lie. */
  static Copies whole(int size, Place from, Place to) {
    return new Copies(size, from, new int[1], to, new int[1]);
  }

  /** Copies runs at equal distances. */
  static Copies strided(
      int runs, int length, Place from, int sourceStride, Place to, int targetStride) {
    int[] sources = new int[runs];
    int[] targets = new int[runs];
    Arrays.setAll(sources, i -> i * sourceStride);
    Arrays.setAll(targets, i -> i * targetStride);
    return new Copies(length, from, sources, to, targets);
  }
}
