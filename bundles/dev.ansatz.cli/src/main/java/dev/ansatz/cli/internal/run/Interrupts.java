package dev.ansatz.cli.internal.run;

/** Tells of the user's wish to end the process: Ctrl-C, or a polite kill. */
public interface Interrupts {

  /** Has an action done when the process is asked to end; the process waits for it. */
  Registration onInterrupt(Runnable action);

  /** An action that is waiting to be done. */
  interface Registration extends AutoCloseable {

    /** The action is not wanted any more. */
    @Override
    void close();
  }
}
