package dev.ansatz.compute;

/** One part of a piece of work that is divided in advance. */
@FunctionalInterface
public interface Part {

  /**
   * Does a part.
   *
   * @param index 0 for the first
   */
  void run(int index);
}
