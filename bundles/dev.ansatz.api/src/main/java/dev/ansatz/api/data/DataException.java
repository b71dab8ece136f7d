package dev.ansatz.api.data;

/**
 * Data is missing, unreadable, or not what was asked for. The message is one sentence for the user
 * that names the thing, the rule and the value.
 */
public final class DataException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** Makes the exception. */
  public DataException(String message) {
    super(message);
  }

  /** Makes the exception with the failure beneath it. */
  public DataException(String message, Throwable cause) {
    super(message, cause);
  }
}
