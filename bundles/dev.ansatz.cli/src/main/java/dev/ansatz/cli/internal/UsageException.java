package dev.ansatz.cli.internal;

import java.util.List;

/** The user asked for something that cannot be done so. One sentence or more for the user. */
public final class UsageException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** Makes the exception. */
  public UsageException(String sentence) {
    super(sentence);
  }

  /** Makes the exception with several sentences, a line each. */
  public UsageException(List<String> sentences, Throwable cause) {
    super(String.join("\n", sentences), cause);
  }
}
