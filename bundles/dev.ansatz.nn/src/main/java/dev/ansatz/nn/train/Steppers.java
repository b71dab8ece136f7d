package dev.ansatz.nn.train;

import java.util.function.IntFunction;

/** The programs of a pass: one for whole batches, and one for a smaller last batch. */
final class Steppers {
  private final Pass pass;
  private final IntFunction<Stepper> maker;
  private final Stepper whole;
  private Stepper last;

  /**
   * Compiles the program for whole batches.
   *
   * @param maker compiles a program for batches of so many rows
   */
  Steppers(Pass pass, IntFunction<Stepper> maker) {
    this.pass = pass;
    this.maker = maker;
    this.whole = maker.apply(pass.batchRows());
  }

  /** Returns the program for a batch; that for a smaller one is compiled when it is first asked. */
  Stepper of(int batch) {
    int size = pass.size(batch);
    if (size == pass.batchRows()) {
      return whole;
    }
    if (last == null) {
      last = maker.apply(size);
    }
    return last;
  }
}
