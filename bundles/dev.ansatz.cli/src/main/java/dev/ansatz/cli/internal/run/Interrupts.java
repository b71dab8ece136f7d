package dev.ansatz.cli.internal.run;

/** Tells of the user's wish to end the process: Ctrl-C, or a polite kill. */
@FunctionalInterface
public interface Interrupts {

  /**
   * Has an action done each time when the process is asked to end. The process goes on until the
   * registration is closed.
   *
   * @param action does not block
   */
  Registration onInterrupt(Runnable action);

  /** Ends the process at once. */
  default void halt(int exitCode) {
    Runtime.getRuntime().halt(exitCode);
  }

  /** An action that is waiting to be done. */
  interface Registration extends AutoCloseable {

    /** The action is not wanted any more. */
    @Override
    void close();
  }
}
