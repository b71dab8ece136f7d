package dev.ansatz.runtime.engine;

/** A run's folder cannot be used. One sentence for the user. */
public final class FolderException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** Makes the exception. */
  public FolderException(String message) {
    super(message);
  }
}
