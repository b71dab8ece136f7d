package dev.ansatz.autodiff.internal;

/**
 * Writes one number everywhere.
 *
 * @param size how many elements
 * @param number the number
 * @param to where
 */
record Filling(int size, double number, Place to) implements Instruction {
  private static final int ELEMENTS_PER_PART = 16_384;

  @Override
  public int parts() {
    return Math.max(1, size / ELEMENTS_PER_PART);
  }

  @Override
  public long work() {
    return size;
  }

  @Override
  public void run(Machine machine, int first, int last, int worker) {
    int begin = (int) ((long) first * size / parts());
    int end = (int) ((long) last * size / parts());
    machine.fill(end - begin, number, to.slot(), to.offset() + begin);
  }

  @Override
  public String describe() {
    return "fill " + size + " with " + number;
  }
}
