package dev.ansatz.runtime.engine;

/** Where a run or a sweep begins. */
public enum Beginning {
  /** In a folder that does not exist yet or is empty. */
  ANEW,
  /** In the folder of one that was interrupted, where that ended. */
  WHERE_IT_ENDED
}
