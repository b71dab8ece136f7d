package dev.ansatz.runtime.engine;

/** How a run stands. */
public enum RunState {
  /** It is under way. */
  RUNNING,
  /** It did all it was asked to. */
  FINISHED,
  /** It could not go on. */
  FAILED,
  /** A number became NaN or infinite. */
  DIVERGED,
  /** It was asked to stop and did. */
  STOPPED,
  /** Its sweep ended it early, because others did better. */
  PRUNED,
  /** Its process ended before it did. */
  KILLED
}
