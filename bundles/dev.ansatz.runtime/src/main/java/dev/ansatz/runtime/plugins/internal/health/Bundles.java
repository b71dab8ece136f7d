package dev.ansatz.runtime.plugins.internal.health;

import dev.ansatz.runtime.plugins.PluginHealth.Problem;
import java.io.File;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;

/**
 * Looks at the installed bundles. Why a plug-in did not start is not kept by anyone: it is tried
 * once more to learn it.
 */
final class Bundles {
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final BundleContext context;
  private final List<String> folders;

  Bundles(BundleContext context, List<File> folders) {
    this.context = context;
    this.folders = folders.stream().map(folder -> folder.toURI().toString()).toList();
  }

  List<Problem> problems() {
    Requirements requirements = new Requirements(context.getBundles());
    List<Problem> problems = new ArrayList<>();
    for (Bundle bundle : context.getBundles()) {
      reason(bundle, requirements)
          .ifPresent(reason -> problems.add(new Problem(name(bundle), reason)));
    }
    return problems;
  }

  private static String name(Bundle bundle) {
    return bundle.getSymbolicName() + " " + bundle.getVersion();
  }

  private Optional<String> reason(Bundle bundle, Requirements requirements) {
    if (bundle.getState() == Bundle.INSTALLED) {
      List<String> missing = requirements.missing(bundle);
      if (!missing.isEmpty()) {
        return Optional.of("It needs " + String.join(", and ", missing) + ".");
      }
    }
    boolean isPlugin = folders.stream().anyMatch(bundle.getLocation()::startsWith);
    return isPlugin && !isFragment(bundle) ? reasonOfPlugin(bundle) : Optional.empty();
  }

  private static Optional<String> reasonOfPlugin(Bundle bundle) {
    return switch (bundle.getState()) {
      case Bundle.INSTALLED, Bundle.RESOLVED -> start(bundle);
      case Bundle.STARTING ->
          isLazy(bundle)
              ? Optional.empty()
              : Optional.of("Its activator has not come back since it was started.");
      default -> Optional.empty();
    };
  }

  private static boolean isFragment(Bundle bundle) {
    return bundle.getHeaders("").get(Constants.FRAGMENT_HOST) != null;
  }

  private static boolean isLazy(Bundle bundle) {
    String policy = bundle.getHeaders("").get(Constants.BUNDLE_ACTIVATIONPOLICY);
    return policy != null && policy.startsWith(Constants.ACTIVATION_LAZY);
  }

  private static Optional<String> start(Bundle bundle) {
    CompletableFuture<Void> started = new CompletableFuture<>();
    Thread worker = new Thread(() -> start(bundle, started), "ansatz-plugin-start");
    worker.setDaemon(true);
    worker.start();
    try {
      started.orTimeout(PATIENCE.toMillis(), TimeUnit.MILLISECONDS).join();
      return Optional.empty();
    } catch (CompletionException e) {
      return Optional.of(words(e.getCause()));
    }
  }

  private static void start(Bundle bundle, CompletableFuture<Void> started) {
    try {
      bundle.start(Bundle.START_TRANSIENT | Bundle.START_ACTIVATION_POLICY);
      started.complete(null);
    } catch (BundleException | RuntimeException | Error e) {
      started.completeExceptionally(e);
    }
  }

  private static String words(Throwable failure) {
    if (failure instanceof TimeoutException) {
      return "It did not start within %d s.".formatted(PATIENCE.toSeconds());
    }
    boolean isActivator =
        failure instanceof BundleException bundle
            && bundle.getType() == BundleException.ACTIVATOR_ERROR;
    return isActivator && failure.getCause() != null
        ? "Its activator failed: " + failure.getCause()
        : "It cannot be started: " + failure.getMessage();
  }
}
