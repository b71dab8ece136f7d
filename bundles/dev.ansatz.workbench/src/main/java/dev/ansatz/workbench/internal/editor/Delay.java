package dev.ansatz.workbench.internal.editor;

/** Does something a moment after the last call: when the user pauses. On the event thread. */
interface Delay {

  /** Does this in a moment, and nothing of what was to be done before. */
  void restart(Runnable work);

  /** Does nothing more. */
  default void cancel() {}
}
