package dev.ansatz.workbench.internal.view.explore;

/** Has work done by another thread, one piece after the other. */
interface Pace extends AutoCloseable {

  /** Does work when a time has passed, and what was given before is done. */
  void run(Runnable work, long delayNanos);

  @Override
  void close();
}
