package dev.ansatz.api.model;

/** A saved model or checkpoint is not what its learner can read. One sentence for the user. */
public final class ArchiveException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** Makes the exception. */
  public ArchiveException(String message) {
    super(message);
  }
}
