package dev.ansatz.runtime.plugins;

/** A plug-in is missing, claimed twice, or cannot be created. One sentence for the user. */
public final class PluginException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** Makes the exception. */
  public PluginException(String message) {
    super(message);
  }

  /** Makes the exception with the failure beneath it. */
  public PluginException(String message, Throwable cause) {
    super(message, cause);
  }
}
