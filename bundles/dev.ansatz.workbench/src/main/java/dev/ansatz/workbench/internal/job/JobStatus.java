package dev.ansatz.workbench.internal.job;

/** How a job stands. */
public enum JobStatus {
  /** Its experiment is being resolved. */
  PREPARING,
  /** It is under way. */
  RUNNING,
  /** It waits for its user. */
  PAUSED,
  /** It was told to stop and has not yet. */
  STOPPING,
  /** It has ended: its outcome tells how. */
  ENDED;

  /** Returns whether it has not ended. */
  public boolean isActive() {
    return this != ENDED;
  }
}
