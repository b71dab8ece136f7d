package dev.ansatz.autodiff.internal;

/**
 * An instruction whose results can be computed some rows at a time (positions of the outermost
 * axis), each from the same row of what other instructions of its region compute.
 */
interface RowInstruction extends Instruction {

  /**
   * Computes some rows.
   *
   * @param machine what it runs on
   * @param first the first row
   * @param last one past the last row
   * @param rows how many there are in all
   * @param worker whose registers it uses, 0 or more
   */
  void runRows(Machine machine, int first, int last, int rows, int worker);
}
