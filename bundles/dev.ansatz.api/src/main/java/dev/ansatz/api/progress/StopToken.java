package dev.ansatz.api.progress;

/**
 * Tells a long computation that it is to stop. Monotone: once stopped, always stopped.
 *
 * <p>Ask often enough that the answer is acted on within a second. Safe from any thread.
 */
public sealed interface StopToken permits StopSource, NeverStop {

  /** Returns whether the computation is to stop. */
  boolean isStopped();

  /**
   * Returns normally while the computation may go on.
   *
   * @throws StoppedException once it is to stop
   */
  default void check() {
    if (isStopped()) {
      throw new StoppedException();
    }
  }

  /** Returns the token that never stops: for tests and short computations. */
  static StopToken never() {
    return NeverStop.INSTANCE;
  }
}
