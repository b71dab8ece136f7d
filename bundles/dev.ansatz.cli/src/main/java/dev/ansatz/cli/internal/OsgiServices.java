package dev.ansatz.cli.internal;

import org.osgi.framework.BundleContext;
import org.osgi.util.tracker.ServiceTracker;

/** Services from the framework's registry. */
final class OsgiServices implements Services {
  private static final long PATIENCE_MILLIS = 10_000;

  private final BundleContext context;

  OsgiServices(BundleContext context) {
    this.context = context;
  }

  @Override
  public <T> T get(Class<T> type) {
    ServiceTracker<T, T> tracker = new ServiceTracker<>(context, type, null);
    tracker.open();
    try {
      T service = tracker.waitForService(PATIENCE_MILLIS);
      if (service == null) {
        throw new IllegalStateException(
            "the service %s is not there: its bundle is missing or did not start"
                .formatted(type.getName()));
      }
      return service;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for " + type.getName(), e);
    }
  }
}
