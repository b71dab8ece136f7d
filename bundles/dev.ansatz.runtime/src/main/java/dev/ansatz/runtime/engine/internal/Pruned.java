package dev.ansatz.runtime.engine.internal;

/** The sweep ends the training of one of its trials early. */
final class Pruned extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** Makes it, with the reason: one sentence. */
  Pruned(String reason) {
    super(reason, null, false, false);
  }
}
