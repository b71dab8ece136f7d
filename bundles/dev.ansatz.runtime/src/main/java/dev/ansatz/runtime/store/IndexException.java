package dev.ansatz.runtime.store;

/** The index of runs cannot be used. One sentence for the user. */
public final class IndexException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** Makes the exception. */
  public IndexException(String message, Throwable cause) {
    super(message, cause);
  }
}
