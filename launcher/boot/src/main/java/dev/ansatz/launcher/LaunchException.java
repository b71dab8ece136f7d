package dev.ansatz.launcher;

/** The product cannot start. One sentence for the user. */
public final class LaunchException extends Exception {
  private static final long serialVersionUID = 1;

  /** Makes the exception. */
  public LaunchException(String message) {
    super(message);
  }

  /** Makes the exception with the failure beneath it. */
  public LaunchException(String message, Throwable cause) {
    super(message, cause);
  }
}
