package dev.ansatz.runtime.engine.internal;

/**
 * Ends a thread whose run has been taken from it. What the run knows belongs to another thread by
 * now: whoever catches this must not touch it.
 */
final class Abandoned extends Error {
  private static final long serialVersionUID = 1;

  Abandoned() {
    super("the run has ended without this thread", null, false, false);
  }
}
