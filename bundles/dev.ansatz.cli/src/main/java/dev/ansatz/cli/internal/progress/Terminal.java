package dev.ansatz.cli.internal.progress;

/**
 * What standard error leads to.
 *
 * @param interactive whether a line can be drawn again in place
 * @param width how many characters a line has
 * @param colour whether colours are welcome
 */
public record Terminal(boolean interactive, int width, boolean colour) {

  /** A file or a pipe. */
  public static final Terminal NONE = new Terminal(false, 80, false);
}
