package dev.ansatz.autodiff;

/** The operands of an operation do not fit together. One sentence that names both. */
public final class ShapeException extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  /** Makes the exception. */
  public ShapeException(String message) {
    super(message);
  }
}
