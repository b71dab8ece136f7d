package dev.ansatz.cli.internal.run;

/** Interrupts as the JVM tells of them: through shutdown hooks. */
public final class ShutdownHooks implements Interrupts {

  @Override
  public Registration onInterrupt(Runnable action) {
    Thread hook = new Thread(action, "ansatz-stop");
    Runtime.getRuntime().addShutdownHook(hook);
    return () -> remove(hook);
  }

  private static void remove(Thread hook) {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The process is ending and the hook is at work: it cannot be removed and need not be.
    }
  }
}
