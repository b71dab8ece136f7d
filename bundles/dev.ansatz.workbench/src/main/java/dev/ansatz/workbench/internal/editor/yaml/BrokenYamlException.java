package dev.ansatz.workbench.internal.editor.yaml;

/** A text is no YAML at the moment, or not a mapping. */
public final class BrokenYamlException extends Exception {
  private static final long serialVersionUID = 1;

  private final int line;

  BrokenYamlException(int line, String message) {
    super(message);
    this.line = line;
  }

  /** Returns the line of what is wrong, from 1. */
  public int line() {
    return line;
  }
}
