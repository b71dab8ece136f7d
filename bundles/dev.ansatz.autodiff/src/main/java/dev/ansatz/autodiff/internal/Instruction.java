package dev.ansatz.autodiff.internal;

import java.util.List;

/** One step of a compiled program. Allocates nothing when it runs. */
public interface Instruction {

  /** Returns into how many parts the work divides, 1 where it does not. */
  int parts();

  /** Returns how much work it is, about: element operations, not of kernels that divide it. */
  long work();

  /**
   * Does some parts of the work.
   *
   * @param machine what it runs on
   * @param from the first part
   * @param to one past the last part
   * @param worker whose registers it uses, 0 or more
   */
  void run(Machine machine, int from, int to, int worker);

  /** Returns the instructions that it is made of: itself alone, where it is not. */
  default List<? extends Instruction> members() {
    return List.of(this);
  }

  /** Returns what it does, for dumps. */
  String describe();
}
