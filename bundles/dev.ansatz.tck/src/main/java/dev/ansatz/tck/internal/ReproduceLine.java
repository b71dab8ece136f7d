package dev.ansatz.tck.internal;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;
import org.opentest4j.TestAbortedException;

/** Adds to a failure the command that repeats it. */
public final class ReproduceLine implements TestExecutionExceptionHandler {

  @Override
  public void handleTestExecutionException(ExtensionContext context, Throwable failure)
      throws Throwable {
    if (!(failure instanceof TestAbortedException)) {
      failure.addSuppressed(new Repeat(command(context)));
    }
    throw failure;
  }

  private static String command(ExtensionContext context) {
    return "./mvnw verify -Dsurefire.failIfNoSpecifiedTests=false -Dtest=%s#%s -Dansatz.tck.seed=%d"
        .formatted(
            context.getRequiredTestClass().getSimpleName(),
            context.getRequiredTestMethod().getName(),
            Long.getLong("ansatz.tck.seed", 1));
  }

  /** Carries the command in a failure's stack trace. */
  private static final class Repeat extends RuntimeException {
    private static final long serialVersionUID = 1;

    Repeat(String command) {
      super("repeat with: " + command, null, false, false);
    }
  }
}
