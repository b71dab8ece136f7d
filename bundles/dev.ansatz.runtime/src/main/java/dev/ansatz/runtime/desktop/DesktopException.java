package dev.ansatz.runtime.desktop;

/** The workbench cannot be opened as it was asked for. One sentence that says what to do. */
public final class DesktopException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** Makes the exception. */
  public DesktopException(String sentence) {
    super(sentence);
  }
}
