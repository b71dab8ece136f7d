package dev.ansatz.runtime.plugins.internal;

import dev.ansatz.api.plugin.Plugin;
import dev.ansatz.runtime.plugins.Kind;
import dev.ansatz.runtime.plugins.PluginException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;

/**
 * Gets services on threads of their own, so that a plug-in that hangs holds up no one for longer
 * than a deadline, and a second time not at all.
 */
final class Creation {
  /** How long a plug-in may take to come up. */
  static final Duration PATIENCE = Duration.ofSeconds(10);

  private final BundleContext context;
  private final Duration patience;
  private final Function<ServiceReference<?>, Optional<String>> diagnosis;
  private final Map<ServiceReference<?>, CompletableFuture<Plugin<?>>> pending =
      new ConcurrentHashMap<>();

  /**
   * Makes the creation of plug-ins.
   *
   * @param context gets the services
   * @param patience how long a plug-in may take to come up
   * @param diagnosis says why a service could not be made
   */
  Creation(
      BundleContext context,
      Duration patience,
      Function<ServiceReference<?>, Optional<String>> diagnosis) {
    this.context = context;
    this.patience = patience;
    this.diagnosis = diagnosis;
  }

  /**
   * Gets and checks a plug-in.
   *
   * @throws PluginException naming the bundle, where it throws, hangs, or breaks a rule
   */
  Plugin<?> create(Kind<?> kind, ServiceRegistry.Candidate candidate) {
    CompletableFuture<Plugin<?>> future =
        pending.computeIfAbsent(candidate.reference(), reference -> begin(candidate));
    try {
      return future.join();
    } catch (CompletionException e) {
      throw new PluginException(
          "the %s '%s' of bundle %s cannot be used: %s"
              .formatted(
                  kind.noun(),
                  candidate.id(),
                  Lookup.words(candidate.origin()),
                  reason(e.getCause())),
          e.getCause());
    }
  }

  /** Leaves a future that timed out where it is until the plug-in comes up after all. */
  private CompletableFuture<Plugin<?>> begin(ServiceRegistry.Candidate candidate) {
    CompletableFuture<Plugin<?>> future = new CompletableFuture<>();
    Thread worker =
        new Thread(() -> complete(future, candidate), "ansatz-plugin-" + candidate.id());
    worker.setDaemon(true);
    worker.start();
    return future.orTimeout(patience.toMillis(), TimeUnit.MILLISECONDS);
  }

  private void complete(CompletableFuture<Plugin<?>> future, ServiceRegistry.Candidate candidate) {
    try {
      Plugin<?> plugin = (Plugin<?>) context.getService(candidate.reference());
      if (plugin == null) {
        throw new IllegalStateException(
            diagnosis.apply(candidate.reference()).orElse("its bundle does not give it"));
      }
      PluginCheck.check(plugin, candidate.id());
      future.complete(plugin);
    } catch (RuntimeException | Error e) {
      future.completeExceptionally(e);
    } finally {
      pending.remove(candidate.reference());
    }
  }

  private String reason(Throwable failure) {
    if (failure instanceof TimeoutException) {
      return "it did not come up within " + seconds() + " s";
    }
    String message = failure.getMessage();
    return message == null ? failure.getClass().getSimpleName() : message;
  }

  private String seconds() {
    return BigDecimal.valueOf(patience.toMillis(), 3).stripTrailingZeros().toPlainString();
  }
}
