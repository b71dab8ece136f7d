package dev.ansatz.workbench.internal.editor.yaml;

/** A value cannot be put where it should go without touching anything else. One sentence. */
public final class EditRefusedException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** Makes the exception. */
  public EditRefusedException(String message) {
    super(message);
  }
}
