package dev.ansatz.api.learn;

/** A training cannot go on. The message is one sentence for the user. */
public class TrainingException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** Makes the exception. */
  public TrainingException(String message) {
    super(message);
  }

  /** Makes the exception with the failure beneath it. */
  public TrainingException(String message, Throwable cause) {
    super(message, cause);
  }
}
