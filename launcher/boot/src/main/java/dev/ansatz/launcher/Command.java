package dev.ansatz.launcher;

import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.util.tracker.ServiceTracker;

/** Finds the command line among the services. */
final class Command {
  private static final String FILTER =
      "(&(" + Constants.OBJECTCLASS + "=java.util.function.ToIntFunction)(ansatz.main=cli))";
  private static final long PATIENCE = TimeUnit.SECONDS.toMillis(5);

  private Command() {}

  /**
   * Returns the command line: from arguments to exit code.
   *
   * @throws LaunchException where no bundle offers it
   */
  static ToIntFunction<String[]> find(BundleContext context)
      throws LaunchException, InterruptedException {
    try {
      ServiceTracker<ToIntFunction<String[]>, ToIntFunction<String[]>> tracker =
          new ServiceTracker<>(context, context.createFilter(FILTER), null);
      tracker.open();
      ToIntFunction<String[]> command = tracker.waitForService(PATIENCE);
      if (command == null) {
        throw new LaunchException("The command line is not there: " + reason(context));
      }
      return command;
    } catch (InvalidSyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String reason(BundleContext context) {
    String unresolved =
        Arrays.stream(context.getBundles())
            .filter(bundle -> bundle.getState() == Bundle.INSTALLED)
            .map(Bundle::getSymbolicName)
            .collect(Collectors.joining(", "));
    return unresolved.isEmpty()
        ? "all bundles are resolved, but none offers a complete service with ansatz.main=cli."
        : "these bundles lack something that they import: " + unresolved + ".";
  }
}
