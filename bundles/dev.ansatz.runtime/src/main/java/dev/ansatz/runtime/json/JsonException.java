package dev.ansatz.runtime.json;

/** A text is not JSON. One sentence for the user, with line and column. */
public final class JsonException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** Makes the exception. */
  public JsonException(String message, Throwable cause) {
    super(message, cause);
  }
}
