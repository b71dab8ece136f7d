package dev.ansatz.runtime.plugins.internal.sample;

import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** An activator that throws. */
public final class FailingActivator implements BundleActivator {
  @Override
  public void start(BundleContext context) {
    throw new IllegalStateException("no luck either");
  }

  @Override
  public void stop(BundleContext context) {}
}
