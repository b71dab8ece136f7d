package dev.ansatz.autodiff.internal;

/**
 * Writes one number everywhere.
 *
 * @param size how many elements
 * @param number the number
 * @param to where
 */
record Filling(int size, double number, Place to) implements Instruction {

  @Override
  public int parts() {
    return 1;
  }

  @Override
  public void run(Machine machine, int first, int last, int worker) {
    machine.fill(size, number, to.slot(), to.offset());
  }

  @Override
  public String describe() {
    return "fill " + size + " with " + number;
  }
}
